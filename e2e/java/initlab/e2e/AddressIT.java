package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links with a set-up: their values, their errors and their effect. */
class AddressIT {
    private static final Map<String, String> DEFAULTS =
            Map.of("layers", "2-10-5-1", "rate", "0.01", "iterations", "15000", "seed", "3", "noise", "0.05");

    @Test
    void aLinkCarriesTheWholeSetup() {
        String query =
                "?init=he,lecun&layers=2-6-1&rate=0.05&iterations=700&seed=9&noise=0.1&arithmetic=fast&theme=dark";
        try (Lab lab = Lab.desktop().open(query)) {
            assertEquals(2, lab.part("column").count());
            assertEquals("dark", lab.root("theme"));
            assertTrue(lab.part("setup-summary")
                    .textContent()
                    .startsWith("Circles, 2-6-1, ReLU, learning rate 0.05, 700 iterations"));
            lab.trainToTheEnd();
            assertEquals(700, lab.iteration());
            assertTrue(lab.page.url().endsWith(query), lab.page.url());
            lab.page.reload();
            lab.awaitState("ready");
            assertEquals("0.05", lab.part("rate").inputValue());
            assertEquals("9", lab.part("seed").inputValue());
            assertTrue(lab.page.url().endsWith(query), lab.page.url());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?rate=lots           | Learning rate must be",
                "?iterations=0        | Iterations must be",
                "?noise=2             | Noise must be",
                "?init=heh            | “heh”",
                "?layers=5            | 2-10-5-1",
                "?seed=-4             | Seed must be",
                "?theme=pink          | “pink”",
                "?engine=cobol        | cobol",
                "?layers=2-4-1&arithmetic=exact | Fast arithmetic is used instead",
                "?rate=f%C3%BCnf | not “fünf”",
            })
    void aBadValueIsNamedAndReplacedByTheDefault(String query, String word) {
        try (Lab lab = Lab.desktop().open(query)) {
            String notices = lab.part("notice-list").innerText();
            assertTrue(notices.contains(word), notices);
            assertEquals(3, lab.part("column").count());
            DEFAULTS.forEach((field, value) -> assertEquals(
                    query.startsWith("?layers=2-4-1") && field.equals("layers") ? "2-4-1" : value,
                    lab.part(field).inputValue(),
                    field));
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
        }
    }

    @Test
    void foreignTextIsNeverMarkup() {
        String hostile = "%3Cimg%20src%3Dx%20onerror%3Dwindow.harmed%3D1%3E";
        try (Lab lab = Lab.desktop().open("?init=" + hostile + "&rate=" + hostile + "&theme=" + hostile)) {
            assertTrue(lab.part("notice-list").innerText().contains("<img"));
            assertEquals(true, lab.page.evaluate("window.harmed === undefined"));
        }
    }

    @Test
    void anEmbeddedPageShowsOnlyTheRuns() {
        try (Lab lab = Lab.desktop().open("?embed=1&init=zeros,he")) {
            assertEquals(2, lab.part("column").count());
            assertFalse(lab.part("share").isVisible());
            assertFalse(lab.page.locator("#report").isVisible());
            assertTrue(lab.part("open-full").getAttribute("href").endsWith("?init=zeros,he"));
            lab.picture("embed");
        }
    }

    /** Links as people type them and as programs damage them. The address bar shows the link that was meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?init=normal(sqrt(2/(fan_in+fan_out))) | ?init=normal(sqrt(2/(fan_in%2Bfan_out)))",
                "?init=he&amp;seed=7&amp;lang=de | ?init=he&seed=7&lang=de",
                "?init%3Dhe%26engine%3Djs%26seed%3D7 | ?init=he&seed=7&engine=js",
                "?INIT=He&Theme=DARK&Engine=JS&LANG=DE&seed=7). | ?init=he&seed=7&theme=dark&engine=js&lang=de",
                "?init=he%252Clecun&seed=7&fbclid=x | ?init=he,lecun&seed=7",
                "?init=zeros&init=he&seed=7 | ?init=zeros,he&seed=7",
            })
    void aDamagedLinkIsMended(String given, String meant) {
        try (Lab lab = Lab.desktop().open(given)) {
            assertTrue(lab.page.url().endsWith(meant), lab.page.url());
            assertEquals("", lab.part("notice-list").innerText());
            assertEquals(
                    meant.contains("lang=de") ? "Trainieren" : "Train",
                    lab.part("train").innerText());
            assertEquals(meant.contains("engine=js") ? "js" : "wasm", lab.root("engine"));
        }
    }

    @Test
    void unknownAndRepeatedKeysAreNamed() {
        try (Lab lab = Lab.desktop().open("?lr=0.5&epochs=10&seed=1&seed=7&embed=perhaps")) {
            String notices = lab.part("notice-list").innerText();
            assertTrue(notices.contains("“lr” (did you mean rate?), “epochs” (did you mean iterations?)."), notices);
            assertTrue(notices.contains("The last one counts: “seed=7”."), notices);
            assertTrue(notices.contains("embed must be 1 for yes or 0 for no, not “perhaps”."), notices);
            assertTrue(lab.page.url().endsWith("?seed=7"), lab.page.url());
            lab.picture("unknown-keys");
            lab.setup("rate").fill("0.5");
            lab.part("rate").press("Tab");
            lab.page.waitForFunction("!document.querySelector('[data-source$=-keys]')");
        }
        try (Lab lab = Lab.desktop().open("?lr=0.5&foo=10&seed=1&seed=7&lang=de")) {
            lab.picture("unknown-keys-de");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "embed=1|1",
                "embed|1",
                "embed=true|1",
                "EMBED=Yes|1",
                "embed=on|1",
                "embed=0|0",
                "embed=false|0",
                "embed=off|0",
            })
    void yesAndNoMayBeWords(String option, String embedded) {
        try (Lab lab = Lab.desktop().open("?" + option)) {
            assertEquals(embedded.equals("1"), lab.root("embed") != null, option);
            assertEquals("", lab.part("notice-list").innerText());
            assertEquals(embedded.equals("1"), lab.page.url().endsWith("?embed=1"), lab.page.url());
        }
    }

    /** An address is stable from its first reload on, and says what it said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?embed=1&id=Übung 1 | ?embed=1&id=%C3%9Cbung%201",
                "?embed=1&id=%DCbung+1 | ?embed=1&id=%C3%9Cbung%201",
                "?embed=1&id=a%3Bseed%3D7%25%26%2B%F0%9F%99%82 | ?embed=1&id=a%3Bseed%3D7%25%26%2B%F0%9F%99%82",
                "?embed=true&id=1&origin=https://example.org | ?embed=1&id=1&origin=https://example.org",
                "?speed=max&theme=dark&iterations=50&autoplay=yes | ?iterations=50&theme=dark&speed=max&autoplay=1",
                "?init=normal(1+layer)&points=0,0,0;0,1,0;0,0.5,0;0.1,0,0;1,1,1;1,0,1;0.9,1,1;0.8,1,1"
                        + "| ?init=normal(1%2Blayer)&points=0,0,0;0,1,0;0,0.5,0;0.1,0,0;1,1,1;1,0,1;0.9,1,1;0.8,1,1",
            })
    void whatALinkCarriesSurvivesReloads(String given, String kept) {
        try (Lab lab = Lab.desktop()) {
            lab.page.navigate(Lab.address() + given.trim());
            for (int reloads = 0; reloads < 3; reloads++) {
                lab.awaitState("ready", "training", "finished");
                assertTrue(lab.page.url().endsWith(kept.trim()), lab.page.url());
                lab.page.reload();
            }
            lab.awaitState("ready", "training", "finished");
        }
    }
}
