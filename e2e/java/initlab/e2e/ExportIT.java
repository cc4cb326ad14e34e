package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExportIT {
    @Test
    void everyFileIsTheSameInBothEngines() throws IOException {
        try (Lab wasm = trained("wasm");
                Lab js = trained("js")) {
            for (String name : new String[] {"npz", "json", "costs", "predictions", "python"}) {
                assertArrayEquals(download(wasm, "export-" + name), download(js, "export-" + name), name);
            }
            String costs = new String(download(wasm, "export-costs"), StandardCharsets.UTF_8);
            assertTrue(costs.contains("\nhe,0,0.8830537463419761\n"), costs.substring(0, 200));
            assertTrue(
                    new String(download(wasm, "export-python"), StandardCharsets.UTF_8).contains("ITERATIONS = 200"));
            assertEquals("<svg", new String(download(wasm, "export-svg-1"), StandardCharsets.UTF_8).substring(0, 4));
            byte[] png = download(wasm, "export-png-2");
            assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
        }
    }

    private static Lab trained(String engine) {
        Lab lab = Lab.desktop().open("?iterations=200&arithmetic=exact&engine=" + engine);
        lab.trainToTheEnd();
        lab.part("report-export").locator("summary").click();
        return lab;
    }

    private static byte[] download(Lab lab, String part) throws IOException {
        Download download = lab.page.waitForDownload(() -> lab.part(part).click());
        return Files.readAllBytes(download.path());
    }
}
