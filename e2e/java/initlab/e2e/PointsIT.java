package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Own points: drawn, typed, pasted, from a file, or in a link. */
class PointsIT {
    private static final String TABLE =
            "x,y,class\n0.5,0.5,1\n0.6,0.5,1\n0.7,0.5,1\n0.8,0.5,1\n-0.5,-0.5,0\n-0.6,-0.5,0\n"
                    + "-0.7,-0.5,0\n-0.8,-0.5,0\n";

    /** Draws with the mouse's events, ten a frame, over the whole plane, until there are 1,000 points or more. */
    private static final String DRAW = """
            async () => {
              const plane = document.getElementById('points-plane'), box = plane.getBoundingClientRect();
              plane.setPointerCapture = () => {};
              const at = (kind, i) => plane.dispatchEvent(new PointerEvent(kind, {pointerId: 1, button: 0,
                  clientX: box.left + (i % 40 + .5) / 40 * box.width, clientY: box.top + (i / 40 % 30 + .5) / 30 * box.height}));
              const isFull = () => document.getElementById('points-counts').textContent.replaceAll(',', '')
                  .match(/(?<=: )\\d+/g).slice(0, 2).reduce((sum, count) => sum + +count, 0) >= 1000;
              for (let i = 0; i < 10000 && !isFull(); i++) {
                if (i % 10 === 0) {
                  at('pointerdown', i);
                }
                at('pointermove', i);
                if (i % 10 === 9) {
                  at('pointerup', i);
                  await new Promise(requestAnimationFrame);
                }
              }
              return isFull();
            }""";

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void pointsAreDrawnErasedUndoneAndTrainedOn(int width) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 800))
                .open("?iterations=200")) {
            open(lab);
            assertEquals("0 0", counts(lab));
            stroke(lab, -0.9, 0.3, -0.2, 0.3);
            String drawn = counts(lab);
            assertTrue(Integer.parseInt(drawn.split(" ")[0]) >= 6, drawn);
            lab.choose("brush-1");
            stroke(lab, 0.2, -0.3, 0.9, -0.3);
            String both = counts(lab);
            assertTrue(Integer.parseInt(both.split(" ")[1]) >= 6, both);
            lab.choose("brush-eraser");
            stroke(lab, -0.9, 0.3, -0.2, 0.3);
            assertEquals(both.replaceFirst("\\d+", "0"), counts(lab));
            lab.part("points-undo").click();
            assertEquals(both, counts(lab));
            lab.picture("points-" + width);
            lab.part("points-use").click();
            lab.page.waitForURL(url -> url.contains("points="));
            lab.awaitState("ready");
            assertEquals("own", lab.part("data").inputValue());
            assertTrue(lab.part("noise").isDisabled(), "own points have no noise to set");
            lab.trainToTheEnd();
            lab.page.reload();
            lab.awaitState("ready");
            lab.setup("edit-points").click();
            lab.part("points").waitFor();
            assertEquals(both, counts(lab));
            lab.part("points-clear").click();
            assertEquals("0 0", counts(lab));
            lab.part("points-use").click();
            assertTrue(lab.part("points-problem").textContent().contains("At least 4 points of each class"));
            lab.part("points-cancel").click();
            assertEquals("own", lab.part("data").inputValue());
            lab.setup("data").selectOption("moons");
            lab.page.waitForURL(url -> url.contains("data=moons") && !url.contains("points="));
            assertTrue(lab.part("edit-points").isHidden() && lab.part("noise").isEnabled());
        }
    }

    /** Lengths from 4 to 8, counts from 1,000 to 4,000; the middle is 6 and 2,500. */
    private static final String FLOWERS =
            "4,1000,a\n4.5,1200,a\n4.4,1300,a\n5,1500,a\n" + "8,4000,b\n7.5,3800,b\n7.1,3500,b\n7,3600,b\n";

    @Test
    void pointsAreDrawnWithTheKeyboard() {
        try (Lab lab = Lab.desktop().countingAsked().open("?iterations=50")) {
            int asked = lab.asked();
            lab.setup("data").focus();
            lab.page.keyboard().press("End");
            lab.part("points").waitFor();
            lab.part("points-plane").focus();
            for (int label = 0; label < 2; label++) {
                for (int i = 0; i < 4; i++) {
                    lab.page.keyboard().press(i % 2 == 0 ? "Space" : "Enter");
                    lab.page.keyboard().press("Shift+Arrow" + (label == 0 ? "Left" : "Right"));
                }
                lab.page.keyboard().press("ArrowUp");
                lab.page.keyboard().press("c");
            }
            assertEquals("4 4", counts(lab));
            assertEquals("Class 0", lab.page.locator("#points-cross").textContent());
            assertEquals(
                    "0,0,0\n-0.25,0,0\n-0.5,0,0\n-0.75,0,0\n-1,0.05,1\n-0.75,0.05,1\n-0.5,0.05,1\n-0.25,0.05,1",
                    lab.part("points-table").inputValue());
            lab.page.keyboard().press("ArrowDown");
            lab.page.keyboard().press("ArrowDown");
            lab.page.keyboard().press("Delete");
            assertEquals("3 4", counts(lab));
            lab.part("points-undo").press("Enter");
            assertEquals("4 4", counts(lab));
            lab.page.keyboard().press("k");
            assertEquals(asked, lab.asked(), "keys of the dialog stay in it");
            lab.part("points-use").press("Enter");
            lab.page.waitForURL(url -> url.contains("points="));
            lab.awaitState("ready");
        }
    }

    @Test
    void aTableIsReadWhileItIsTypedAndWhatIsUnfinishedIsNoMistake() {
        try (Lab lab = Lab.desktop().open("")) {
            open(lab);
            lab.part("points-table").pressSequentially(TABLE.trim());
            lab.page.waitForFunction("/0: 4.*1: 4/.test(document.getElementById('points-counts').textContent)");
            lab.part("points-table").pressSequentially("\n0.9,0.");
            awaitRead(lab);
            lab.part("points-table").pressSequentially("x");
            awaitRead(lab);
            lab.awaitDrawn();
            assertEquals("", lab.part("points-problem").textContent(), "the person is still typing");
            lab.part("points-table").blur();
            lab.page.waitForFunction("document.getElementById('points-problem').textContent !== ''");
        }
    }

    @Test
    void aTableIsReadAndAnErrorKeepsTextAndPoints() {
        try (Lab lab = Lab.desktop().open("")) {
            open(lab);
            write(lab, TABLE);
            assertEquals("4 4", counts(lab));
            assertTrue(lab.part("points-counts").textContent().contains("For training: 6, for testing: 2"));
            String bad = TABLE.replace("0.7,0.5,1", "0.7,five,1");
            write(lab, bad);
            String problem = lab.part("points-problem").textContent();
            assertTrue(problem.startsWith("Line 4, column 2:") && problem.contains("“five”"), problem);
            assertEquals(bad, lab.part("points-table").inputValue());
            assertEquals("4 4", counts(lab), "the last good points stay");
            lab.picture("points-mistake");
            lab.part("points-use").click();
            assertTrue(lab.part("points").isVisible(), "what cannot be read is not passed over in silence");
            lab.choose("brush-1");
            stroke(lab, 0, 0, 0, 0);
            assertEquals(
                    "4 5 " + bad, counts(lab) + " " + lab.part("points-table").inputValue(), "a stroke keeps the text");
            write(lab, TABLE);
            assertEquals("", lab.part("points-problem").textContent());
            lab.part("points-use").click();
            lab.page.waitForURL(url -> url.contains("points=0.5,0.5,1;0.6,0.5,1;"));
        }
    }

    @Test
    void aFileIsChosenOrDroppedAndPointsBeyondTheViewAreScaledByName() throws IOException {
        try (Lab lab = Lab.desktop().open("")) {
            open(lab);
            lab.part("points-file").setInputFiles(file("wide.csv", TABLE.replace("0.5,", "150.25,")));
            lab.page.waitForFunction("document.getElementById('points-note').textContent.length > 0");
            String note = lab.part("points-note").textContent();
            assertTrue(
                    note.contains("scaled") && note.contains("x from −150.25 to 150.25, y from −150.25 to 150.25"),
                    note);
            assertEquals("x,y,class", columns(lab));
            assertEquals("4 4", counts(lab));
            lab.part("points-file")
                    .setInputFiles(new FilePayload("a.pdf", "", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
            lab.page.waitForFunction("document.getElementById('points-problem').textContent.includes('a.pdf')");
            assertEquals("4 4", counts(lab));
            lab.part("points")
                    .evaluate(
                            "(dialog, text) => { const data = new DataTransfer();data.items.add(new File([text],"
                                    + " 'dropped.csv', {type: 'text/csv'}));dialog.dispatchEvent(new DragEvent('drop',"
                                    + " {dataTransfer: data, bubbles: true, cancelable: true})); }",
                            TABLE + "0.9,0.5,1\n");
            lab.page.waitForFunction("document.getElementById('points-counts').textContent.includes('class 1: 5')");
            Download download =
                    lab.page.waitForDownload(() -> lab.part("points-csv").click());
            assertEquals(
                    "0.5,0.5,1\n0.6,0.5,1\n0.7,0.5,1\n0.8,0.5,1\n-0.5,-0.5,0\n-0.6,-0.5,0\n-0.7,-0.5,0\n-0.8,-0.5,0\n"
                            + "0.9,0.5,1\n",
                    Files.readString(download.path()));
        }
    }

    @Test
    void aThousandPointsCanBeDrawnAndTheLastStrokeUndone() {
        try (Lab lab = Lab.desktop().open("?iterations=100")) {
            open(lab);
            assertEquals(true, lab.page.evaluate(DRAW));
            String full = counts(lab);
            lab.part("points-undo").click();
            lab.awaitDrawn();
            String undone = counts(lab);
            assertNotEquals(full, undone);
            lab.part("points-clear").click();
            lab.awaitDrawn();
            assertEquals("0 0", counts(lab));
            lab.part("points-undo").click();
            lab.awaitDrawn();
            assertEquals(undone, counts(lab));
        }
    }

    @Test
    void pointsTooManyForALinkStayInTheTabAndExportAsCsv() throws IOException {
        StringBuilder table = new StringBuilder();
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            table.append(random.nextDouble())
                    .append(',')
                    .append(random.nextDouble())
                    .append(',')
                    .append(i % 2)
                    .append('\n');
        }
        try (Lab lab = Lab.desktop().open("?iterations=20")) {
            open(lab);
            // Typing this much is slow in the browser itself.
            lab.part("points-table")
                    .evaluate(
                            "(area, text) => { area.value = text; area.dispatchEvent(new Event('change')); }",
                            table.toString());
            lab.part("points-use").click();
            lab.page.waitForURL(url -> url.endsWith("points=kept"));
            lab.awaitState("ready");
            assertTrue(lab.part("notice-list").textContent().contains("too many for a link"));
            lab.page.reload();
            lab.awaitState("ready");
            lab.part("report-export").locator("summary").click();
            Download download =
                    lab.page.waitForDownload(() -> lab.part("export-points").click());
            String[] lines = Files.readString(download.path()).split("\n");
            assertEquals(1000, lines.length);
            assertEquals(
                    Double.parseDouble(table.substring(0, table.indexOf(","))),
                    Double.parseDouble(lines[0].split(",")[0]),
                    5.1e-7);
            lab.page.evaluate("sessionStorage.clear()");
            lab.page.reload();
            lab.awaitState("ready");
            assertTrue(lab.part("notice-list").textContent().contains("are not stored in this tab"));
            assertEquals("circles", lab.part("data").inputValue());
        }
    }

    @Test
    void theReadingOfATableCanBeChanged() {
        StringBuilder table = new StringBuilder("id,width,height,depth,kind\n");
        for (int i = 0; i < 18; i++) {
            table.append(i + 1)
                    .append(",0.")
                    .append(10 + i)
                    .append(",0.")
                    .append(40 - i)
                    .append(",-0.5")
                    .append(i)
                    .append(",")
                    .append(i % 3 == 0 ? "oak" : i % 3 == 1 ? "elm" : "yew")
                    .append('\n');
        }
        try (Lab lab = Lab.desktop().open("?iterations=50")) {
            open(lab);
            write(lab, table.toString());
            assertEquals("ignored,x,y,ignored,class", columns(lab));
            assertEquals(
                    "6 6",
                    counts(lab)
                            .replaceAll("“(oak|elm)”: (\\d+)(, |\\..*)", "$2 ")
                            .trim());
            lab.part("column-3").focus();
            lab.part("column-3").selectOption("y");
            awaitRead(lab);
            assertEquals("column-3", lab.page.evaluate("document.activeElement.dataset.testid"), "the focus stays");
            assertEquals("ignored,x,ignored,y,class", columns(lab));
            lab.part("points-zero").selectOption("yew");
            awaitRead(lab);
            lab.part("points-one").selectOption("all others");
            awaitRead(lab);
            assertTrue(lab.part("points-counts").textContent().startsWith("“yew”: 6, "), counts(lab));
            assertTrue(lab.part("points-counts").textContent().contains(": 12. For training"), counts(lab));
            lab.picture("points-preview");
            lab.part("points-use").click();
            lab.page.waitForURL(url -> url.contains("classes=yew,"));
            lab.awaitState("ready");
            lab.awaitDrawn();
            assertEquals("“yew”", lab.page.locator("#class-0-name").textContent());
            lab.page.reload();
            lab.awaitState("ready");
            lab.awaitDrawn();
            assertEquals("“yew”", lab.page.locator("#class-0-name").textContent());
            lab.setup("edit-points").click();
            lab.part("points").waitFor();
            assertTrue(lab.part("points-table").inputValue().contains(",yew\n"), "names stay in the table");
        }
    }

    /** By file, 120,000 lines take under a second; pasted over a full table, half of them took the browser 27. */
    @Test
    void aLongPasteIsReadWithoutEnteringTheField() {
        try (Lab lab = Lab.desktop().open("")) {
            open(lab);
            write(lab, TABLE.repeat(1) + "0.1,0.1,0\n".repeat(900));
            lab.part("points-table")
                    .evaluate(
                            "(area, text) => { const data = new DataTransfer();"
                                    + "data.setData('text/plain', text);"
                                    + "area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true,"
                                    + "cancelable: true})); }",
                            "0.5,0.5,a\n-0.5,-0.5,b\n".repeat(60_000));
            awaitRead(lab);
            assertTrue(
                    lab.part("points-note").textContent().contains("100,000 of 120,000"),
                    lab.part("points-note").textContent());
            assertEquals("", lab.part("points-table").inputValue(), "so many lines are not edited");
            lab.part("points-sample").fill("200");
            lab.part("points-sample").blur();
            awaitRead(lab);
            assertTrue(
                    lab.part("points-note").textContent().contains("200 of 120,000"),
                    lab.part("points-note").textContent());
            assertTrue(lab.part("points-counts").textContent().startsWith("“a”: 100, “b”: 100"));
            assertEquals(200, lab.part("points-table").inputValue().split("\n").length);
        }
    }

    @Test
    void aFileDroppedOnThePageOpensTheDialogAndKeepsTheRun() {
        try (Lab lab = Lab.desktop().open("?iterations=400&speed=max")) {
            lab.trainToTheEnd();
            lab.page
                    .locator("h1")
                    .evaluate(
                            "(heading, text) => { const data = new DataTransfer();"
                                    + "data.items.add(new File([text], 'dropped.csv', {type: 'text/csv'}));"
                                    + "for (const type of ['dragover', 'drop']) { if (heading.dispatchEvent(new DragEvent(type,"
                                    + "{dataTransfer: data, bubbles: true, cancelable: true}))) { throw new Error(type); } } }",
                            TABLE);
            lab.part("points").waitFor();
            awaitRead(lab);
            lab.page.waitForFunction("document.getElementById('points-counts').textContent.includes('class 1: 4')");
            lab.part("points-cancel").click();
            assertEquals("finished", lab.page.evaluate("document.documentElement.dataset.state"));
        }
    }

    @Test
    void everyPartOfThePageNamesOwnPoints() {
        try (Lab lab = Lab.desktop()
                .open("?iterations=50&points=" + TABLE.substring(10).trim().replace('\n', ';'))) {
            assertEquals("class 0", lab.page.locator("#class-0-name").textContent());
            lab.trainToTheEnd();
            lab.awaitReport();
            assertFalse(lab.page.locator("#report").textContent().contains("NaN"));
            assertEquals(List.of(), lab.part("notice-list").locator("p").allTextContents());
        }
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void axesHaveTheNamesAndUnitsOfTheTableAlsoInALink() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript("window.written = []; const fill = CanvasRenderingContext2D.prototype.fillText;"
                    + "CanvasRenderingContext2D.prototype.fillText = function(text, ...at) {"
                    + "written.push(text); return fill.call(this, text, ...at); };");
            lab.open("?iterations=100");
            open(lab);
            write(lab, "sepal length (cm),count,species\n" + FLOWERS);
            lab.part("points-use").click();
            lab.awaitState("ready");
            assertUnits(lab);
            lab.page.reload();
            lab.awaitState("ready");
            assertUnits(lab);
        }
    }

    private static void assertUnits(Lab lab) {
        lab.page.evaluate("written.length = 0");
        lab.part("show-axes").check();
        lab.awaitDrawn();
        List<?> written = (List<?>) lab.page.evaluate("written");
        for (String text : List.of("sepal length (cm) →", "count ↑", "4", "6", "8", "2,000", "3,000")) {
            assertTrue(written.contains(text), text + " is not in " + written);
        }
        lab.column(0).locator("[data-part=field]").hover();
        lab.awaitDrawn();
        String reading = lab.column(0).locator("[data-part=reading]").textContent();
        assertTrue(reading.matches("sepal length \\(cm\\) = (5\\.9|6\\.0)\\d, count = 2,[45]\\d\\d\\. .*"), reading);
    }

    private static void open(Lab lab) {
        lab.setup("data").selectOption("own");
        lab.part("points").waitFor();
    }

    private static void write(Lab lab, String table) {
        lab.part("points-table").fill(table);
        lab.part("points-table").blur();
        awaitRead(lab);
    }

    /** Waits until the worker has read the table. */
    private static void awaitRead(Lab lab) {
        lab.page.waitForFunction("!document.getElementById('points-table').hasAttribute('aria-busy')");
    }

    /** What the columns of the preview are used for. */
    private static String columns(Lab lab) {
        return (String) lab.page.evaluate(
                "[...document.querySelectorAll('#points-columns select')].map(choice => choice.value).join()");
    }

    /** Both classes' counts. */
    private static String counts(Lab lab) {
        return lab.part("points-counts").textContent().replaceAll("Class 0: (\\d+), class 1: (\\d+)\\..*", "$1 $2");
    }

    /** A line drawn by mouse, in the plane's units. */
    private static void stroke(Lab lab, double fromX, double fromY, double toX, double toY) {
        lab.part("points-plane").scrollIntoViewIfNeeded();
        var box = lab.part("points-plane").boundingBox();
        lab.page.mouse().move(box.x + (fromX + 1.5) / 3 * box.width, box.y + (1.5 - fromY) / 3 * box.height);
        lab.page.mouse().down();
        lab.page
                .mouse()
                .move(
                        box.x + (toX + 1.5) / 3 * box.width,
                        box.y + (1.5 - toY) / 3 * box.height,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(24));
        lab.page.mouse().up();
    }
}
