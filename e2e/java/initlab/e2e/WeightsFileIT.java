package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import initlab.setup.SetupQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column that starts from a file of weights. */
class WeightsFileIT {
    /** What the page exports in the middle of a training goes on with the same costs. */
    @ParameterizedTest
    @CsvSource({"wasm", "js"})
    void anExportIsReadBackToTheSameBits(String engine) {
        try (Lab lab = open("?layers=2-6-1&init=he&iterations=40&arithmetic=fast&engine=" + engine)) {
            lab.trainToTheEnd();
            String before = parameters(lab, "he");
            lab.part("report-export").locator("summary").click();
            Download download =
                    lab.page.waitForDownload(() -> lab.part("export-npz").click());
            Path file = download.path();
            lab.part("weights-file").setInputFiles(file);
            lab.page.waitForFunction("new URLSearchParams(location.search).get('init') === 'he,file'");
            lab.awaitDrawn();
            lab.settle();
            assertEquals(before, parameters(lab, "file"));
            String notes = lab.part("weights-notes").textContent();
            assertTrue(notes.contains("layers 2-6-1"), notes);
            assertTrue(notes.contains("run0_costs"), "what is left out is said: " + notes);
        }
    }

    private static String parameters(Lab lab, String initialization) {
        if (!lab.part("parameters-" + initialization).isVisible()) {
            lab.part("report-parameters").locator("summary").click();
        }
        return lab.part("parameters-" + initialization).textContent();
    }

    @Test
    void theAddressKeepsTheWeightsOfPyTorch() throws IOException {
        try (Lab lab = open("?init=zeros&iterations=20")) {
            lab.part("weights-file").setInputFiles(payload("pytorch"));
            lab.page.waitForFunction("new URLSearchParams(location.search).get('init') === 'zeros,file'");
            double[] values = SetupQuery.parse((String) lab.page.evaluate("location.search.slice(1)"))
                    .setup()
                    .weights()
                    .values();
            assertEquals(13, values.length);
            assertArrayEquals(new double[] {1.6905257f, -0.46593738f}, new double[] {values[0], values[1]});
            lab.page.reload();
            lab.settle();
            lab.trainToTheEnd();
            assertEquals(
                    "From a file",
                    lab.page
                            .locator("[data-initialization=file] h2")
                            .first()
                            .textContent()
                            .trim());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chain | “W2” takes 4 inputs, but the layer before has 3 units.",
                "others | Name them W1, b1, W2, b2 and so on",
                "nan | “W1” has an entry that is infinite or not a number"
            })
    void aFileThatCannotBeUsedIsNamedAndChangesNothing(String name, String words) throws IOException {
        try (Lab lab = open("?init=zeros&iterations=20")) {
            String before = lab.page.url();
            lab.part("weights-file").setInputFiles(payload(name));
            lab.page.waitForFunction(
                    "words => document.querySelector('[data-testid=weights-problem]').textContent.includes(words)",
                    words);
            assertEquals(before, lab.page.url());
        }
    }

    private static Lab open(String query) {
        Lab lab = Lab.desktop().open(query);
        lab.part("gallery").locator("summary").click();
        lab.part("gallery-lsuv").waitFor();
        return lab;
    }

    private static FilePayload payload(String name) throws IOException {
        try (InputStream stream = WeightsFileIT.class.getResourceAsStream("/initlab/weights/" + name + ".npz")) {
            return new FilePayload(name + ".npz", "", stream.readAllBytes());
        }
    }
}
