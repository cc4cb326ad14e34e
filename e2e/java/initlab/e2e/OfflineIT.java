package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OfflineIT {
    @Test
    void onceLoadedThePageNeedsNoNetwork() {
        try (Lab lab = Lab.desktop().open("")) {
            int loaded = lab.requests.size();
            assertTrue(loaded > 5, "requests are seen: " + lab.requests);
            lab.context.setOffline(true);
            lab.trainToTheEnd();
            lab.part("reset").click();
            lab.awaitState("ready");
            lab.part("step").click();
            assertEquals(loaded, lab.requests.size(), "requests: " + lab.requests);
        }
    }
}
