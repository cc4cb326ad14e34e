package initlab.page.state;

/**
 * How far a set-up was trained on an earlier visit. The iteration is enough: the rest is computed again, to the same bits.
 *
 * @param iteration the iteration reached
 * @param training whether training was under way
 */
public record Visit(int iteration, boolean training) {
    /** Where visits are kept. */
    public interface Store {
        /** The earlier visit of a set-up; null for none. */
        Visit find(initlab.setup.Setup setup);

        /** Forgets the visit of a set-up, because it starts over. */
        void forget(initlab.setup.Setup setup);
    }
}
