package initlab.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.inside.Learned;
import initlab.inside.Mood;
import initlab.training.Verdict;
import org.junit.jupiter.api.Test;

class DescriptionThrottleTest {
    @Test
    void movingPicturesAreDescribedSeldomAndStillOnesAtOnce() {
        DescriptionThrottle throttle = new DescriptionThrottle();
        int described = 0;
        // A minute of frames, 60 a second.
        for (int frame = 0; frame < 3600; frame++) {
            described += throttle.isDue(frame * 1000.0 / 60, false) ? 1 : 0;
        }
        assertEquals(12, described);
        assertTrue(throttle.isDue(60_001, true));
        assertEquals(false, throttle.isDue(60_002, false), "the interval starts again with every description");
    }

    @Test
    void everyMilestoneIsSaidOnce() {
        Milestones milestones = new Milestones(1);
        assertEquals("", news(milestones, 0, 0.5));
        assertEquals("", news(milestones, 100, 0.7));
        assertEquals(
                "He has learned: 97% of the training points are right at iteration 5,000.",
                news(milestones, 5000, 0.97));
        assertEquals("", news(milestones, 6000, 0.9));
        assertEquals("", news(milestones, 7000, 0.97));
        assertEquals("He has diverged.", milestones.news(0, "he", 8000, 0.5, verdict(8000, 0.5), true));
        assertEquals("", milestones.news(0, "he", 8001, 0.5, verdict(8001, 0.5), true));
    }

    private static String news(Milestones milestones, int iteration, double accuracy) {
        return milestones.news(0, "he", iteration, accuracy, verdict(iteration, accuracy), false);
    }

    private static Verdict verdict(int iteration, double accuracy) {
        return new Verdict(iteration > 0 && Learned.of(accuracy, 0.3) ? Mood.GOOD : Mood.OPEN, "", "");
    }
}
