package initlab.initializer;

/**
 * The Python functions that the expressions of formulas call where NumPy has none. They draw from {@code random}, a
 * {@code numpy.random.RandomState}, in the order in which the lab does.
 */
final class PythonHelpers {
    private static final String ORTHOGONAL = """
            def orthonormal(a):
                # Of a wide matrix the rows, of a tall one the columns.
                wide = a.shape[0] < a.shape[1]
                q, r = np.linalg.qr(a.T if wide else a)
                q = q * np.sign(np.diag(r))
                return q.T if wide else q
            """;

    private static final String TORCH = """
            def torch_unit(random, n):
                words = random.randint(0, 2**32, n, dtype=np.uint32)
                return (words & 0xffffff) * 2.0**-24
            """;

    private static final String TORCH_UNIFORM = """
            def torch_uniform(random, shape, low, high):
                # The 32-bit floats that PyTorch draws.
                low, high = np.float32(low), np.float32(high)
                u = torch_unit(random, int(np.prod(shape)))
                return np.float32(u * float(high - low) + float(low)).astype(float).reshape(shape)
            """;

    private static final String TORCH_NORMAL = """
            def torch_normal(random, shape, mean, std, kept={}):
                # As PyTorch does it: 16 numbers and more in blocks of 32-bit floats.
                n = int(np.prod(shape))
                if n < 16:
                    z = []
                    for _ in range(n):
                        if random in kept:
                            z.append(kept.pop(random))
                            continue
                        words = random.randint(0, 2**32, 4, dtype=np.uint32).astype(np.uint64)
                        u = ((words[::2] << 32 | words[1::2]) & (2**53 - 1)) * 2.0**-53
                        radius = np.sqrt(-2 * np.log1p(-u[1]))
                        z.append(radius * np.cos(2 * np.pi * u[0]))
                        kept[random] = radius * np.sin(2 * np.pi * u[0])
                    return np.float32(np.array(z) * std + mean).astype(float).reshape(shape)

                def block(u):
                    radius = np.sqrt(np.float32(-2) * np.log(np.float32(1) - u[:8]))
                    angle = np.float32(2 * np.pi) * u[8:]
                    z = np.concatenate([radius * np.cos(angle), radius * np.sin(angle)])
                    return z * np.float32(std) + np.float32(mean)

                z = torch_unit(random, n).astype(np.float32)
                for i in range(0, n - 15, 16):
                    z[i:i + 16] = block(z[i:i + 16])
                if n % 16:
                    z[-16:] = block(torch_unit(random, 16).astype(np.float32))
                return z.astype(float).reshape(shape)
            """;

    /** Each function with what calls it, and after what it calls. */
    private static final String[][] ALL = {
        {"truncated(", """
            def truncated(random, shape, std):
                z = random.randn(*shape)
                while (bad := np.abs(z) > 2).any():
                    z[bad] = random.randn(bad.sum())
                return z * std
            """},
        {"orthogonal(|lsuv(", ORTHOGONAL},
        {"orthogonal(|lsuv(", """
            def orthogonal(random, shape, gain=1):
                return gain * orthonormal(random.randn(*shape))
            """},
        {"identity(", """
            def identity(random, shape, gain=1):
                return gain * np.eye(*shape)
            """},
        {"sparse(", """
            def sparse(random, shape, sparsity, std):
                w = random.randn(*shape)
                zeros = int(np.ceil(sparsity * shape[0]))
                for column in range(shape[1]):
                    w[random.permutation(shape[0])[:zeros], column] = 0
                return w * std
            """},
        {"asymmetric(", """
            def asymmetric(random, shape):
                # One number of each row of weights and bias is positive: beta(2, 1).
                v = random.randn(shape[0], shape[1] + 1) * (0.6007 / np.sqrt(shape[1]))
                for row in v:
                    place = random.randint(shape[1] + 1)
                    row[place] = np.sqrt(random.rand())
                asymmetric.biases = v[:, -1:].copy()
                return v[:, :-1].copy()
            """},
        {"lsuv(", """
            def lsuv(random, shape, layer, bias):
                # Unit variance of the pre-activations on the training points, layer by layer.
                x = points(300, 1)[0] if layer == 1 else lsuv.signals
                w = orthogonal(random, shape)
                w = w / (np.std(w @ x) or 1)
                lsuv.signals = activate(w @ x + bias)
                return w
            """},
        {"torch_", TORCH},
        {"torch_uniform(|torch_trunc", TORCH_UNIFORM},
        {"torch_normal(|torch_orthogonal(", TORCH_NORMAL},
        {"torch_orthogonal(", ORTHOGONAL},
        {"torch_orthogonal(", """
            def torch_orthogonal(random, shape, gain):
                q = np.float32(orthonormal(torch_normal(random, shape, 0, 1)))
                return (q * np.float32(gain)).astype(float)
            """},
        {"torch_trunc_normal(", """
            def torch_trunc_normal(random, shape, std):
                # By the inverse of the distribution function, from -2 to 2.
                from statistics import NormalDist
                end = 2 * NormalDist().cdf(2 / std) - 1
                u = torch_uniform(random, shape, -end, end)
                z = np.vectorize(lambda v: NormalDist().inv_cdf((v + 1) / 2))(u)
                return np.float32(np.clip(z * std, -2, 2)).astype(float)
            """}
    };

    private PythonHelpers() {}

    /** The functions that an expression needs, with two empty lines behind each. */
    static String of(String expression) {
        StringBuilder text = new StringBuilder();
        for (String[] row : ALL) {
            if (isCalled(expression, row[0]) && text.indexOf(row[1]) < 0) {
                text.append(row[1]).append("\n\n");
            }
        }
        return text.toString();
    }

    /** Whether an expression has one of some calls, separated by bars. */
    private static boolean isCalled(String expression, String calls) {
        int from = 0;
        while (from < calls.length()) {
            int bar = calls.indexOf('|', from);
            int end = bar < 0 ? calls.length() : bar;
            if (expression.contains(calls.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }
}
