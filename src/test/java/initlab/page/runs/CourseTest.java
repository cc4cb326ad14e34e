package initlab.page.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseTest {
    private final Course course = new Course();
    private final Pace pace = new Pace();

    @BeforeEach
    void trainedTo95Of100() {
        course.begin(100);
        course.arrive(95);
    }

    @Test
    void theLastRoundIsNoLongerThanWhatIsLeft() {
        pace.setSpeed(10);
        assertEquals(100, course.next(pace));
        course.arrive(5);
        assertEquals(95, course.reached(), "looking back undoes nothing");
        assertEquals(5, course.iteration());
        assertFalse(course.isAtEnd());
        course.arrive(100);
        assertTrue(course.isAtEnd() && course.isEndOnView());
        course.arrive(99);
        assertTrue(course.isAtEnd() && !course.isEndOnView());
    }

    @Test
    void aGoalIsTrainedToAtTheFastestAndLeftOnceReached() {
        course.begin(100);
        course.resume(400, false);
        pace.setSpeed(10);
        assertEquals(1, course.next(pace), "the fastest has yet to be measured");
        assertEquals(100, course.best());
        course.settle(true, false);
        assertTrue(course.isPlaying());
        course.arrive(100);
        course.settle(false, false);
        assertFalse(course.isPlaying());
    }

    @Test
    void trainingGoesOnAfterAGoalIfItDidBefore() {
        course.resume(95, true);
        course.settle(false, false);
        assertTrue(course.isPlaying());
        course.settle(false, true);
        assertFalse(course.isPlaying());
    }

    @Test
    void aHaltKeepsTheGoalAndAStopForgetsIt() {
        course.resume(100, true);
        course.halt();
        assertFalse(course.isPlaying());
        course.goOn();
        assertTrue(course.isPlaying() && course.isBelowGoal() && course.isPlayingOn());
        course.stop();
        assertFalse(course.isBelowGoal() || course.isPlayingOn());
    }

    @Test
    void onlyWhatWasReachedIsLookedAtAndOnlyOnce() {
        course.want(2000);
        assertEquals(95, course.wanted());
        course.want(-3);
        assertEquals(0, course.takeWanted());
        assertFalse(course.isWanting());
    }

    @Test
    void aStepAskedForIsTakenOnceAndWaitsAtTheEnd() {
        course.askStep();
        assertTrue(course.takeStep());
        assertFalse(course.takeStep());
        course.arrive(100);
        course.askStep();
        assertFalse(course.takeStep());
    }

    @Test
    void playingForgetsAStepAndAWish() {
        course.want(3);
        course.askStep();
        course.play();
        assertFalse(course.isWanting() || course.takeStep());
    }
}
