package initlab.data;

import initlab.numpy.RandomState;
import initlab.rounding.Trig;
import initlab.words.Words;

/**
 * The table of data sets: two classes of equal size in the square from −1.5 to 1.5. To add a data set, add one row here
 * and its title in the catalogues.
 */
public enum DataSet {
    /** The notebook's: a circle around a smaller one. */
    CIRCLES("circles", Words.of("Circles")) {
        @Override
        public PointSet make(int n, double noise, long seed) {
            return Circles.make(n, noise, FACTOR, seed);
        }
    },
    /** Two half circles, one reaching into the other. */
    MOONS("moons", Words.of("Moons")) {
        @Override
        void place(int label, double share, RandomState random, double[] xy) {
            double angle = Math.PI * share;
            double side = label == 0 ? MOON : -MOON;
            xy[0] = side * (Trig.cos(angle) - 0.5);
            xy[1] = side * (Trig.sin(angle) - 0.25);
        }
    },
    /** Two round clouds, which one straight line divides. */
    BLOBS("blobs", Words.of("Blobs")) {
        @Override
        void place(int label, double share, RandomState random, double[] xy) {
            double centre = label == 0 ? -0.6 : 0.6;
            xy[0] = centre + random.normal(SPREAD);
            xy[1] = centre + random.normal(SPREAD);
        }
    },
    /** Two spirals wound into each other. */
    SPIRALS("spirals", Words.of("Spirals")) {
        @Override
        void place(int label, double share, RandomState random, double[] xy) {
            double radius = 0.1 + 1.15 * share;
            double angle = TURNS * 2 * Math.PI * share + label * Math.PI;
            xy[0] = radius * Trig.cos(angle);
            xy[1] = radius * Trig.sin(angle);
        }
    },
    /** Four squares, of which opposite ones have the same class: no single straight line divides the classes. */
    XOR("xor", Words.of("Xor")) {
        @Override
        void place(int label, double share, RandomState random, double[] xy) {
            boolean right = share < 0.5;
            xy[0] = (right ? 1 : -1) * random.uniform(GAP, 1.2);
            xy[1] = (right == (label == 1) ? 1 : -1) * random.uniform(GAP, 1.2);
        }
    };

    /** Radius of the notebook's inner circle. The radius of the outer circle is 1. */
    private static final double FACTOR = 0.8;

    private static final double MOON = 0.85;
    private static final double SPREAD = 0.2;
    private static final double TURNS = 1.25;
    private static final double GAP = 0.08;

    private final String word;
    private final String title;

    DataSet(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /**
     * Makes points of this shape, in random order.
     *
     * @param n the number of points, at least 2
     * @param noise standard deviation of the normal noise on every coordinate
     * @param seed determines the order, the noise and everything else that is random
     */
    public PointSet make(int n, double noise, long seed) {
        RandomState random = new RandomState(seed);
        int[] order = random.permutation(n);
        double[] features = new double[PointSet.FEATURES * n];
        double[] labels = new double[n];
        double[] xy = new double[PointSet.FEATURES];
        int half = n / 2;
        for (int i = 0; i < n; i++) {
            int label = order[i] < half ? 0 : 1;
            int index = label == 0 ? order[i] : order[i] - half;
            place(label, (index + 0.5) / (label == 0 ? half : n - half), random, xy);
            features[i] = xy[0] + random.normal(noise);
            features[n + i] = xy[1] + random.normal(noise);
            labels[i] = label;
        }
        return new PointSet(features, labels);
    }

    /**
     * Writes the place of one point before noise.
     *
     * @param share the position within its class, 0 … 1
     * @param xy receives the coordinates
     */
    void place(int label, double share, RandomState random, double[] xy) {
        throw new IllegalStateException(word);
    }

    /** The title on the page. */
    public String title() {
        return title;
    }

    /** The word in the address. */
    public String word() {
        return word;
    }

    /** The data set with a word of the address; null if there is none. */
    public static DataSet find(String word) {
        for (DataSet set : values()) {
            if (set.word.equals(word)) {
                return set;
            }
        }
        return null;
    }

    /** The words of all data sets, with commas. */
    public static String words() {
        StringBuilder words = new StringBuilder();
        for (DataSet set : values()) {
            words.append(words.length() == 0 ? "" : ", ").append(set.word);
        }
        return words.toString();
    }
}
