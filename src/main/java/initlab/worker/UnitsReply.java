package initlab.worker;

import initlab.inside.LayerUnits;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** The units of the hidden layers as a message. Only this class knows the layout of the arrays. */
public abstract class UnitsReply implements JSObject {
    /** The units that a message holds, layer by layer. */
    public static List<LayerUnits> read(UnitsReply message) {
        int[] numbers = message.getNumbers().copyToJavaArray();
        double[] shares = message.getShares().copyToJavaArray();
        List<LayerUnits> layers = new ArrayList<>();
        int at = 0;
        int unit = 0;
        while (at < numbers.length) {
            int[] shown = new int[numbers[at]];
            int[] copies = new int[numbers[at + 1]];
            double[] active = new double[copies.length];
            System.arraycopy(numbers, at + 2, shown, 0, shown.length);
            System.arraycopy(numbers, at + 2 + shown.length, copies, 0, copies.length);
            System.arraycopy(shares, unit, active, 0, active.length);
            at += 2 + shown.length + copies.length;
            unit += active.length;
            layers.add(new LayerUnits(shown, active, copies));
        }
        return layers;
    }

    /** The units as a message. */
    static UnitsReply write(List<LayerUnits> layers) {
        int size = 0;
        int units = 0;
        for (LayerUnits layer : layers) {
            size += 2 + layer.shown().length + layer.size();
            units += layer.size();
        }
        int[] numbers = new int[size];
        double[] shares = new double[units];
        int at = 0;
        int unit = 0;
        for (LayerUnits layer : layers) {
            numbers[at++] = layer.shown().length;
            numbers[at++] = layer.size();
            System.arraycopy(layer.shown(), 0, numbers, at, layer.shown().length);
            at += layer.shown().length;
            System.arraycopy(layer.firstCopies(), 0, numbers, at, layer.size());
            at += layer.size();
            System.arraycopy(layer.activeShares(), 0, shares, unit, layer.size());
            unit += layer.size();
        }
        UnitsReply message = JSObjects.create();
        message.setNumbers(Int32Array.copyFromJavaArray(numbers));
        message.setShares(Float64Array.copyFromJavaArray(shares));
        return message;
    }

    /** For each layer: units drawn, units, the units drawn, and the first copy of each unit. */
    @JSProperty
    abstract Int32Array getNumbers();

    @JSProperty
    abstract void setNumbers(Int32Array numbers);

    @JSProperty
    abstract Float64Array getShares();

    @JSProperty
    abstract void setShares(Float64Array shares);
}
