package initlab.export;

import initlab.network.Activation;

/** Activations in Python. These texts are not rows of {@link Activation}, because the page starts without them. */
final class ActivationPython {
    private ActivationPython() {}

    /** Two Python functions of NumPy arrays: {@code activate(z)} and {@code slope(z, a)}. */
    static String of(Activation activation) {
        return switch (activation) {
            case RELU -> """
                    def activate(z):
                        return np.maximum(z, 0)


                    def slope(z, a):
                        return (a > 0) * 1.0
                    """;
            case LEAKY_RELU -> """
                    def activate(z):
                        return np.where(z > 0, z, 0.01 * z)


                    def slope(z, a):
                        return np.where(a > 0, 1.0, 0.01)
                    """;
            case TANH -> """
                    def activate(z):
                        return np.tanh(z)


                    def slope(z, a):
                        return (1 - a) * (1 + a)
                    """;
            case SIGMOID -> """
                    def activate(z):
                        return 1 / (1 + np.exp(-z))


                    def slope(z, a):
                        return a * (1 - a)
                    """;
            case LINEAR -> """
                    def activate(z):
                        return z


                    def slope(z, a):
                        return np.ones_like(a)
                    """;
            case GELU -> """
                    def activate(z):
                        return 0.5 * z * (1 + np.tanh(sqrt(2 / pi) * (z + 0.044715 * z**3)))


                    def slope(z, a):
                        t = np.tanh(sqrt(2 / pi) * (z + 0.044715 * z**3))
                        return 0.5 * (1 + t) + 0.5 * z * (1 - t**2) * sqrt(2 / pi) * (1 + 3 * 0.044715 * z**2)
                    """;
            case SILU -> """
                    def activate(z):
                        return z / (1 + np.exp(-z))


                    def slope(z, a):
                        s = 1 / (1 + np.exp(-z))
                        return s + z * s * (1 - s)
                    """;
            case ELU -> """
                    def activate(z):
                        return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)


                    def slope(z, a):
                        return np.where(a > 0, 1.0, a + 1)
                    """;
            case SELU -> """
                    def activate(z):
                        return np.where(z > 0, 1.0507009873554805 * z, 1.7580993408473766 * (np.exp(np.minimum(z, 0)) - 1))


                    def slope(z, a):
                        return np.where(a > 0, 1.0507009873554805, a + 1.7580993408473766)
                    """;
        };
    }
}
