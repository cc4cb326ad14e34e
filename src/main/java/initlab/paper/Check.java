package initlab.paper;

/**
 * One comparison of an experiment with what was published.
 *
 * @param name of what is compared, for a person
 * @param value what comes out here
 * @param comparison what it must be
 * @param published what the paper says, for a person
 * @param reason why the comparison is as strict as it is
 */
public record Check(String name, Value value, Comparison comparison, String published, String reason) {
    /** The outcome with the runs so far. */
    public Outcome outcome(Results results) {
        boolean here = value.isComplete(results);
        boolean complete = here && comparison.isComplete(results);
        return new Outcome(
                this,
                here ? value.statistic().text(value, results) : "",
                here ? value.statistic().of(value, results) : Double.NaN,
                comparison.text(value, results),
                verdict(complete, results));
    }

    /** A condition to look at: the only one, or the largest of a group. */
    public Condition condition() {
        return value.experiment().get(value.conditions()[value.conditions().length - 1]);
    }

    private Verdict verdict(boolean complete, Results results) {
        if (!complete) {
            return Verdict.UNFINISHED;
        }
        return comparison.passes(value, results) ? Verdict.PASS : Verdict.FAIL;
    }
}
