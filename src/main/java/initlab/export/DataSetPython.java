package initlab.export;

import initlab.data.DataSet;

/** Data sets in Python. These texts are not rows of {@link DataSet}, because the page starts without them. */
final class DataSetPython {
    private DataSetPython() {}

    /** A Python function {@code points(n, seed)} of the features, 2 × n, and the labels, 1 × n; it reads {@code NOISE}. */
    static String of(DataSet set) {
        return set == DataSet.CIRCLES ? body(set) : "def place(label, share, random):\n" + body(set) + """


                def points(n, seed):
                    random = np.random.RandomState(seed)
                    x, y = np.empty((2, n)), np.empty((1, n))
                    half = n // 2
                    for i, at in enumerate(random.permutation(n)):
                        label = 0 if at < half else 1
                        index = at - label * half
                        place_x, place_y = place(label, (index + 0.5) / (half if label == 0 else n - half), random)
                        x[0, i] = place_x + random.normal(scale=NOISE)
                        x[1, i] = place_y + random.normal(scale=NOISE)
                        y[0, i] = label
                    return x, y
                """;
    }

    /** The body of {@code place(label, share, random)}; for circles, the whole function {@code points}. */
    private static String body(DataSet set) {
        return switch (set) {
            case CIRCLES -> """
                    def points(n, seed):
                        random = np.random.RandomState(seed)
                        angles = np.linspace(0, 2 * np.pi, n // 2, endpoint=False)
                        circle = np.stack([np.cos(angles), np.sin(angles)], axis=1)
                        x = np.concatenate([circle, 0.8 * circle])
                        y = np.repeat([0.0, 1.0], n // 2)
                        order = np.arange(n)
                        random.shuffle(order)
                        return (x[order] + random.normal(scale=NOISE, size=(n, 2))).T, y[order].reshape(1, n)
                    """;
            case MOONS -> """
                        angle = pi * share
                        side = 0.85 if label == 0 else -0.85
                        return side * (np.cos(angle) - 0.5), side * (np.sin(angle) - 0.25)
                    """;
            case BLOBS -> """
                        centre = -0.6 if label == 0 else 0.6
                        return centre + random.normal(scale=0.2), centre + random.normal(scale=0.2)
                    """;
            case SPIRALS -> """
                        radius = 0.1 + 1.15 * share
                        angle = 2.5 * pi * share + label * pi
                        return radius * np.cos(angle), radius * np.sin(angle)
                    """;
            case XOR -> """
                        right = share < 0.5
                        x = (1 if right else -1) * random.uniform(0.08, 1.2)
                        return x, (1 if right == (label == 1) else -1) * random.uniform(0.08, 1.2)
                    """;
        };
    }
}
