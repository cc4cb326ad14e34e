package initlab.worker;

import initlab.inside.LayerUnits;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Int32Array;

/** Which units of the hidden layers are drawn or copies, as a message. Only this class knows the layout of the array. */
public abstract class UnitsReply implements JSObject {
    /** The units that a message holds, layer by layer, all of them inactive. */
    public static List<LayerUnits> read(UnitsReply message) {
        int[] numbers = message.getNumbers().copyToJavaArray();
        List<LayerUnits> layers = new ArrayList<>();
        int at = 0;
        while (at < numbers.length) {
            int[] shown = new int[numbers[at]];
            int[] copies = new int[numbers[at + 1]];
            System.arraycopy(numbers, at + 2, shown, 0, shown.length);
            System.arraycopy(numbers, at + 2 + shown.length, copies, 0, copies.length);
            at += 2 + shown.length + copies.length;
            layers.add(new LayerUnits(shown, new double[copies.length], copies));
        }
        return layers;
    }

    /** For each layer: units drawn, units, the units drawn, and the first copy of each unit. */
    static int[] numbers(List<LayerUnits> layers) {
        int size = 0;
        for (LayerUnits layer : layers) {
            size += 2 + layer.shown().length + layer.size();
        }
        int[] numbers = new int[size];
        int at = 0;
        for (LayerUnits layer : layers) {
            numbers[at++] = layer.shown().length;
            numbers[at++] = layer.size();
            System.arraycopy(layer.shown(), 0, numbers, at, layer.shown().length);
            at += layer.shown().length;
            System.arraycopy(layer.firstCopies(), 0, numbers, at, layer.size());
            at += layer.size();
        }
        return numbers;
    }

    /** The active shares of the units, layer by layer. */
    static double[] shares(List<LayerUnits> layers) {
        int units = 0;
        for (LayerUnits layer : layers) {
            units += layer.size();
        }
        double[] shares = new double[units];
        int unit = 0;
        for (LayerUnits layer : layers) {
            System.arraycopy(layer.activeShares(), 0, shares, unit, layer.size());
            unit += layer.size();
        }
        return shares;
    }

    /** The {@link #numbers} as a message. */
    static UnitsReply write(int[] numbers) {
        UnitsReply message = JSObjects.create();
        message.setNumbers(Int32Array.copyFromJavaArray(numbers));
        return message;
    }

    @JSProperty
    abstract Int32Array getNumbers();

    @JSProperty
    abstract void setNumbers(Int32Array numbers);
}
