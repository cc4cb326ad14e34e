package initlab.initializer;

import initlab.draws.Orthonormal;
import initlab.draws.Sparse;
import initlab.draws.TorchRandom;
import initlab.draws.TruncatedNormal;
import initlab.formula.LayerRule;
import initlab.numpy.RandomState;

/** Fills arrays by rules, from one generator. */
final class Drawing {
    private static final double TORCH_LIMIT = 2;

    private final RandomState random;
    private final TorchRandom torch;

    /**
     * Draws from a generator, as NumPy does or as PyTorch does, whose generators give the same words for a seed.
     *
     * @param random a generator from which nothing has been drawn
     */
    Drawing(RandomState random) {
        this.random = random;
        torch = new TorchRandom(random);
    }

    /** Fills an array of rows × columns, row-major. */
    void fill(double[] target, int rows, int columns, LayerRule rule) {
        draw(target, rows, columns, rule);
        for (int i = 0; i < target.length; i++) {
            target[i] = rule.value(target[i]);
        }
    }

    private void draw(double[] target, int rows, int columns, LayerRule rule) {
        switch (rule.draw()) {
            case NORMAL -> {
                for (int i = 0; i < target.length; i++) {
                    target[i] = random.nextGaussian();
                }
            }
            case UNIFORM -> {
                for (int i = 0; i < target.length; i++) {
                    target[i] = random.nextDouble();
                }
            }
            case TRUNCATED -> TruncatedNormal.fill(target, random);
            case ORTHOGONAL, LSUV -> Orthonormal.fill(target, rows, columns, random);
            case IDENTITY -> {
                for (int i = 0; i < Math.min(rows, columns); i++) {
                    target[i * columns + i] = 1;
                }
            }
            case SPARSE -> Sparse.fill(target, rows, columns, rule.from(), random);
            case TORCH_UNIFORM -> torch.uniform(target, rule.from(), rule.to());
            case TORCH_NORMAL -> torch.normal(target, rule.from(), rule.to());
            case TORCH_TRUNCATED -> torch.truncatedNormal(target, 0, rule.to(), -TORCH_LIMIT, TORCH_LIMIT);
            case TORCH_ORTHOGONAL -> torch.orthogonal(target, rows, columns, rule.to());
            default -> {
                // Constants draw nothing, and asymmetric weights come with their biases.
            }
        }
    }
}
