package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is reloaded during a run offers to continue from there, with the same bits. */
class ReloadIT {
    private static final String OFFER = "You had trained this set-up";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?iterations=3000&engine=js",
                "?iterations=3000&arithmetic=exact&engine=wasm",
                "?iterations=3000&batch=50&data=moons"
            })
    void aPausedRunIsRestoredAndEndsAsWithoutAReload(String query) throws IOException {
        String undisturbed;
        try (Lab lab = Lab.desktop().open(query)) {
            lab.trainToTheEnd();
            undisturbed = lab.everything();
        }
        try (Lab lab = Lab.desktop().open(query)) {
            train(lab);
            lab.pauseFrom(500);
            int paused = lab.iteration();
            lab.page.reload();
            lab.awaitState("ready");
            String offer = lab.part("notice-list").innerText();
            String written =
                    paused < 1000 ? String.valueOf(paused) : paused / 1000 + "," + String.format("%03d", paused % 1000);
            assertTrue(offer.contains(OFFER + " to iteration " + written + "."), offer);
            lab.takeWay("Go on from there");
            lab.awaitState("paused");
            assertEquals(paused, lab.iteration());
            assertFalse(lab.part("notice-list").innerText().contains(OFFER));
            lab.trainToTheEnd();
            assertEquals(undisturbed, lab.everything());
        }
    }

    @Test
    void aRunThatWasTrainingContinues() {
        try (Lab lab = Lab.desktop().open("?iterations=3000")) {
            train(lab);
            lab.fromOn(500, "setTimeout(() => location.reload())");
            lab.awaitState("ready");
            assertFalse(
                    lab.part("notice-list").innerText().contains("to the end"),
                    lab.part("notice-list").innerText());
            lab.takeWay("Go on from there");
            lab.awaitState("finished");
        }
    }

    @Test
    void aFinishedRunIsOfferedUntilItStartsOver() {
        try (Lab lab = Lab.desktop().open("?iterations=300")) {
            lab.trainToTheEnd();
            lab.page.reload();
            lab.awaitState("ready");
            assertTrue(lab.part("notice-list").innerText().contains(OFFER + " to the end."));
            lab.takeWay("Go on from there");
            lab.awaitState("finished");
            lab.page.reload();
            lab.awaitState("ready");
            lab.takeWay("Start over");
            lab.awaitDrawn();
            assertNothingOffered(lab);
            lab.page.reload();
            lab.awaitState("ready");
            assertNothingOffered(lab);
        }
    }

    @Test
    void onlyTheSameSetupInTheSameTabIsOffered() {
        try (Lab lab = Lab.desktop().open("?iterations=300")) {
            lab.trainToTheEnd();
            lab.open("?iterations=301");
            assertNothingOffered(lab);
            lab.open("?iterations=300&embed=1");
            assertNothingOffered(lab);
            lab.open("?iterations=300");
            assertTrue(lab.part("notice-list").innerText().contains(OFFER));
            Page other = lab.context.newPage();
            other.navigate(Lab.address() + "?iterations=300");
            other.waitForFunction("document.documentElement.dataset.state === 'ready'");
            assertFalse(other.getByTestId("notice-list").innerText().contains(OFFER));
        }
    }

    @Test
    void resetRemovesTheOffer() {
        try (Lab lab = Lab.desktop().open("?iterations=300")) {
            lab.trainToTheEnd();
            lab.part("reset").click();
            lab.awaitState("ready");
            lab.page.reload();
            lab.awaitState("ready");
            assertNothingOffered(lab);
        }
    }

    private static void assertNothingOffered(Lab lab) {
        assertFalse(
                lab.part("notice-list").innerText().contains(OFFER),
                lab.part("notice-list").innerText());
    }

    private static void train(Lab lab) {
        lab.choose("speed-100");
        lab.part("train").click();
    }
}
