package initlab.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * What came out of a check.
 *
 * @param check the check
 * @param here the value with its uncertainty, for a person; empty while runs are missing
 * @param value the value; NaN while runs are missing
 * @param allowed what the value must be, for a person; empty while runs are missing that it depends on
 * @param verdict whether it is so
 */
public record Outcome(Check check, String here, double value, String allowed, Verdict verdict) {
    /** The outcomes of an experiment's checks. */
    public static List<Outcome> of(Experiment experiment, Results results) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Check check : experiment.checks()) {
            outcomes.add(check.outcome(results));
        }
        return outcomes;
    }

    /** The verdict on an experiment: it fails as soon as one check fails, and passes if all pass. */
    public static Verdict verdict(List<Outcome> outcomes) {
        Verdict verdict = Verdict.PASS;
        for (Outcome outcome : outcomes) {
            if (outcome.verdict == Verdict.FAIL) {
                return Verdict.FAIL;
            }
            verdict = outcome.verdict == Verdict.UNFINISHED ? Verdict.UNFINISHED : verdict;
        }
        return verdict;
    }
}
