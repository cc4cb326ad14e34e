package initlab.data;

import initlab.numpy.RandomState;
import initlab.rounding.Trig;
import initlab.words.Words;

/** The shapes that points can be drawn from: two classes of equal size in the square from −1.5 to 1.5. */
public enum DataSet {
    /** The notebook's: a circle around a smaller one. */
    CIRCLES("circles") {
        @Override
        public PointSet make(int n, double noise, long seed) {
            return Circles.make(n, noise, FACTOR, seed);
        }
    },
    /** Two half circles, one reaching into the other. */
    MOONS("moons") {
        @Override
        void place(int label, double share, RandomState random, double[] xy) {
            double angle = Math.PI * share;
            double side = label == 0 ? MOON : -MOON;
            xy[0] = side * (Trig.cos(angle) - 0.5);
            xy[1] = side * (Trig.sin(angle) - 0.25);
        }
    },
    /** Two round clouds, which one straight line divides. */
    BLOBS("blobs") {
        @Override
        void place(int label, double share, RandomState random, double[] xy) {
            double centre = label == 0 ? -0.6 : 0.6;
            xy[0] = centre + random.normal(SPREAD);
            xy[1] = centre + random.normal(SPREAD);
        }
    },
    /** Two spirals wound into each other. */
    SPIRALS("spirals") {
        @Override
        void place(int label, double share, RandomState random, double[] xy) {
            double radius = 0.1 + 1.15 * share;
            double angle = TURNS * 2 * Math.PI * share + label * Math.PI;
            xy[0] = radius * Trig.cos(angle);
            xy[1] = radius * Trig.sin(angle);
        }
    },
    /** Four squares, opposite ones alike: what no single straight line divides. */
    XOR("xor") {
        @Override
        void place(int label, double share, RandomState random, double[] xy) {
            boolean right = share < 0.5;
            xy[0] = (right ? 1 : -1) * random.uniform(GAP, 1.2);
            xy[1] = (right == (label == 1) ? 1 : -1) * random.uniform(GAP, 1.2);
        }
    };

    /** Radius of the notebook's inner circle, the outer one's being 1. */
    private static final double FACTOR = 0.8;

    private static final double MOON = 0.85;
    private static final double SPREAD = 0.2;
    private static final double TURNS = 1.25;
    private static final double GAP = 0.08;

    private final String word;

    DataSet(String word) {
        this.word = word;
    }

    /**
     * Points of this shape, in random order.
     *
     * @param n how many, at least 2
     * @param noise standard deviation of the normal noise on every coordinate
     * @param seed decides order, noise and whatever else is random
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
     * The place of one point before noise.
     *
     * @param share where among its class, 0 … 1
     * @param xy receives the coordinates
     */
    void place(int label, double share, RandomState random, double[] xy) {
        throw new IllegalStateException(word);
    }

    /** As a person calls it. */
    public String title() {
        return switch (this) {
            case CIRCLES -> Words.of("Circles");
            case MOONS -> Words.of("Moons");
            case BLOBS -> Words.of("Blobs");
            case SPIRALS -> Words.of("Spirals");
            case XOR -> Words.of("Xor");
        };
    }

    /** As the URL calls it. */
    public String word() {
        return word;
    }

    /** The shape of this name in the URL; null if there is none. */
    public static DataSet find(String word) {
        for (DataSet set : values()) {
            if (set.word.equals(word)) {
                return set;
            }
        }
        return null;
    }
}
