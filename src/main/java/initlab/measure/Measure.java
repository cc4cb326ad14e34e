package initlab.measure;

import initlab.setup.Setup;

/** What a task computes. Equal arguments give equal bits in every engine. */
interface Measure {
    /**
     * Computes a few numbers.
     *
     * @throws IllegalArgumentException if there is no such initialization; the message is a sentence for a person
     */
    double[] of(Setup setup, String initialization, double[] arguments);
}
