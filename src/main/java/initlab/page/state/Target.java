package initlab.page.state;

/**
 * Something in the pictures that the person points at with mouse, finger or keyboard. It is highlighted in every column.
 *
 * @param kind what it is
 * @param run the column in which it was pointed at, from 0 on; −1 for a data point, which all columns share
 * @param layer of a unit, or of the unit that a weight leads to: 1 … L; 0 otherwise
 * @param unit of that layer, from 0 on; the index of a data point in its set
 * @param input the unit of the layer below from which a weight comes, from 0 on; −1 otherwise
 * @param x of a place, in the plane's units
 * @param y of a place
 */
public record Target(Kind kind, int run, int layer, int unit, int input, double x, double y) {
    /** What a target is. */
    public enum Kind {
        NOTHING,
        TRAINING_POINT,
        TEST_POINT,
        PLACE,
        UNIT,
        WEIGHT,
        LAYER
    }

    /** No target. */
    public static final Target NONE = new Target(Kind.NOTHING, -1, 0, 0, -1, 0, 0);

    /** A data point. */
    public static Target point(boolean test, int index) {
        return new Target(test ? Kind.TEST_POINT : Kind.TRAINING_POINT, -1, 0, index, -1, 0, 0);
    }

    /** A place on the plane of a column. */
    public static Target place(int run, double x, double y) {
        return new Target(Kind.PLACE, run, 0, 0, -1, x, y);
    }

    /** A unit of layer 1 … L, L being the output. */
    public static Target unit(int run, int layer, int unit) {
        return new Target(Kind.UNIT, run, layer, unit, -1, 0, 0);
    }

    /** A weight. */
    public static Target weight(int run, int layer, int unit, int input) {
        return new Target(Kind.WEIGHT, run, layer, unit, input, 0, 0);
    }

    /** All units of layer 1 … L in every column. */
    public static Target layer(int layer) {
        return new Target(Kind.LAYER, -1, layer, 0, -1, 0, 0);
    }

    /** Whether this is a data point. */
    public boolean isPoint() {
        return kind == Kind.TRAINING_POINT || kind == Kind.TEST_POINT;
    }

    /** Whether this is a unit or a weight. */
    public boolean isInside() {
        return layer > 0;
    }

    /** Whether this is the unit, or a weight that leads to it. */
    public boolean isAt(int otherLayer, int otherUnit) {
        return layer == otherLayer && (unit == otherUnit || kind == Kind.LAYER) && layer > 0;
    }
}
