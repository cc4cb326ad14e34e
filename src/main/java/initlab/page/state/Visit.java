package initlab.page.state;

/**
 * How far a set-up was trained on an earlier visit. The iteration is enough, because the rest can be computed again
 * with the same bits.
 *
 * @param iteration the iteration reached
 * @param training whether training was under way
 */
public record Visit(int iteration, boolean training) {
    /** Stores visits. */
    public interface Store {
        /** The earlier visit of a set-up; null for none. */
        Visit find(initlab.setup.Setup setup);

        /** Removes the visit of a set-up that starts over. */
        void forget(initlab.setup.Setup setup);
    }
}
