package initlab.notebook;

/**
 * What the course notebook prints for its three runs: 2-10-5-1, seed 3, learning rate 0.01, 15,000 iterations.
 * The costs are kept as the text that Python printed, because the lab is compared with every digit of it.
 */
public final class Published {
    /** The number of iterations between two printed costs. The first one is that of iteration 0. */
    public static final int COST_INTERVAL = 1000;

    private static final Published ZEROS = new Published(
            0.5,
            0.5,
            new String[] {
                "0.6931471805599453", "0.6931471805599453", "0.6931471805599453", "0.6931471805599453",
                "0.6931471805599453", "0.6931471805599453", "0.6931471805599453", "0.6931471805599453",
                "0.6931471805599453", "0.6931471805599453", "0.6931471805599455", "0.6931471805599453",
                "0.6931471805599453", "0.6931471805599453", "0.6931471805599453"
            },
            "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                    + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                    + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000");

    private static final Published RANDOM = new Published(
            0.83,
            0.86,
            new String[] {
                "inf",
                "0.6247924745506072",
                "0.5980258056061102",
                "0.5637539062842213",
                "0.5501256393526495",
                "0.5443826306793814",
                "0.5373895855049121",
                "0.47157999220550006",
                "0.39770475516243037",
                "0.3934560146692851",
                "0.3920227137490125",
                "0.38913700035966736",
                "0.3861358766546214",
                "0.38497629552893475",
                "0.38276694641706693"
            },
            "1011001111101001011000101111110110011111111011110101111001111011010111100000101011100111111001110110"
                    + "1011011010110010011011101001011111110110011000101010111001111011010110101111011110101011110110110110"
                    + "1011101110101001011011011011101111010011011100011011110110111001000100011110000111100111111100011110",
            "1111010110111000010100101011111000010110011111011101011010101111111110101111101001000110110001101100");

    private static final Published HE = new Published(
            0.9933333333333333,
            0.96,
            new String[] {
                "0.8830537463419761", "0.6879825919728063", "0.6751286264523371", "0.6526117768893805",
                "0.6082958970572938", "0.5304944491717495", "0.4138645817071794", "0.3117803464844441",
                "0.23696215330322562", "0.1859728720920684", "0.15015556280371808", "0.12325079292273551",
                "0.09917746546525937", "0.08457055954024283", "0.07357895962677366"
            },
            "1011001011101000011010100010110110000101111001110101111001111101010101100000100010100111111000110110"
                    + "1001011000110010010011100001011011110110000000101010111001101011010110111101001010001011100110010100"
                    + "1011011110101001010001111010011001010010011000011010110110100000000100011110000011001111111000011010",
            "1010000000111000001100100001111010010110011110001101011010101111111111101111011001000010110001100000");

    /** The share of training points that are classified correctly after the last iteration. */
    public final double trainAccuracy;
    /** The share of test points that are classified correctly after the last iteration. */
    public final double testAccuracy;

    private final String[] costs;
    private final String trainPredictions;
    private final String testPredictions;

    private Published(
            double trainAccuracy,
            double testAccuracy,
            String[] costs,
            String trainPredictions,
            String testPredictions) {
        this.trainAccuracy = trainAccuracy;
        this.testAccuracy = testAccuracy;
        this.costs = costs;
        this.trainPredictions = trainPredictions;
        this.testPredictions = testPredictions;
    }

    /** Returns the figures of one of the notebook's initializations, named as in the URL, or null for any other. */
    public static Published of(String initialization) {
        return switch (initialization) {
            case "zeros" -> ZEROS;
            case "random" -> RANDOM;
            case "he" -> HE;
            default -> null;
        };
    }

    /** Returns the number of printed costs. */
    public int costCount() {
        return costs.length;
    }

    /** Returns the printed cost of iteration i · {@link #COST_INTERVAL}, as Python wrote it. */
    public String cost(int i) {
        return costs[i];
    }

    /** Returns the printed class of every training point, one character each. */
    public String trainPredictions() {
        return trainPredictions;
    }

    /** Returns the printed class of every test point, one character each. */
    public String testPredictions() {
        return testPredictions;
    }
}
