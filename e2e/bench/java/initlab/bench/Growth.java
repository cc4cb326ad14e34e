package initlab.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures how the time of an iteration grows with examples, width and depth, in µs per multiply-add. */
final class Growth {
    private static final int ROUNDS = 5;
    /** Multiply-adds of one measurement, so that it takes much longer than the resolution of the clock. */
    private static final double WORK = 3e7;

    /** The shape of a network and the number of its examples. */
    record Shape(int examples, int width, int hidden) {
        double multiplyAdds() {
            return Workload.multiplyAdds(examples, width, hidden);
        }

        String layers() {
            return "2" + ("-" + width).repeat(hidden) + "-1";
        }

        /**
         * Returns the bytes that an iteration accesses: activations, errors, lists of live examples, weights and
         * gradients.
         */
        double bytes() {
            double units = (double) width * hidden + 1;
            return examples * (units * (8 + 8 + 4) + 3 * 8)
                    + 16 * ((double) width * width * (hidden - 1) + 3.0 * width);
        }
    }

    /** An engine that trains a shape. */
    interface Place {
        void prepare(Shape shape);

        Timing advance(int iterations);
    }

    private final Map<String, Place> places = new LinkedHashMap<>();

    void add(String name, Place place) {
        places.put(name, place);
    }

    static List<Shape> examples() {
        List<Shape> shapes = new ArrayList<>();
        for (int examples : new int[] {300, 1_000, 3_000, 10_000, 30_000, 100_000}) {
            shapes.add(new Shape(examples, 10, 2));
        }
        return shapes;
    }

    static List<Shape> widths() {
        List<Shape> shapes = new ArrayList<>();
        for (int width : new int[] {10, 16, 32, 64, 128, 256}) {
            shapes.add(new Shape(300, width, 2));
        }
        return shapes;
    }

    /** Shapes with 3 to 8 layers of weights. */
    static List<Shape> depths() {
        List<Shape> shapes = new ArrayList<>();
        for (int hidden = 2; hidden <= 7; hidden++) {
            shapes.add(new Shape(300, 16, hidden));
        }
        return shapes;
    }

    /**
     * Returns a table with one row per shape: layers, examples, working set, and µs per multiply-add in each engine.
     */
    Table table(String title, String note, List<Shape> shapes) {
        Table table = new Table(title, note, header());
        for (Shape shape : shapes) {
            List<String> row = new ArrayList<>(List.of(
                    shape.layers(),
                    String.format("%,d", shape.examples()),
                    String.format("%,.0f", shape.bytes() / 1024)));
            int iterations = (int) Math.max(2, WORK / shape.multiplyAdds());
            Map<String, List<Timing>> timings = new LinkedHashMap<>();
            places.values().forEach(place -> {
                place.prepare(shape);
                place.advance(iterations);
            });
            for (int round = 0; round < ROUNDS; round++) {
                places.forEach((name, place) ->
                        timings.computeIfAbsent(name, key -> new ArrayList<>()).add(place.advance(iterations)));
            }
            timings.values()
                    .forEach(found -> row.add(String.format(
                            "%.6f", 1000 * Medians.of(found, Timing::processor) / iterations / shape.multiplyAdds())));
            table.add(row);
        }
        return table;
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("layers", "examples", "KiB accessed per iteration"));
        places.keySet().forEach(place -> header.add(place + ", µs per multiply-add"));
        return header;
    }
}
