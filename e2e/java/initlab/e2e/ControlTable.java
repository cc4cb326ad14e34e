package initlab.e2e;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The table of all controls of the page and of their effects, in stages. Each stage opens a page once. */
final class ControlTable {
    /** The control's own element in an expression. */
    static final String CONTROL = "CONTROL";
    /** Instead of an expression: a file is downloaded. */
    static final String DOWNLOAD = "download";
    /** Instead of an expression: another page opens. */
    static final String OPENS = "opens";

    static final String ADDRESS = "location.search";
    static final String STATE = "document.documentElement.dataset.state + document.documentElement.dataset.iteration";
    private static final String CHOSEN = CONTROL + ".checked";
    private static final String VALUE = CONTROL + ".value";
    static final String SCROLLED = CONTROL + ".scrollLeft > 0";
    private static final String CLIPBOARD = "navigator.clipboard.readText()";
    static final String KEPT = "JSON.stringify(localStorage)";
    private static final String DRAWN = "document.getElementById('points-counts').textContent";
    private static final String DIALOG = "document.getElementById('points').open";
    private static final String LIST = "document.getElementById('keys').open";
    private static final String INSPECTED =
            "document.getElementById('inspector').hidden + document.getElementById('inspector').textContent";
    static final String NOTICES = "document.getElementById('notice-list').textContent";
    private static final String POINTS =
            "0.5,0.5,1;0.6,0.5,1;0.7,0.5,1;0.8,0.5,1;-0.5,-0.5,0;-0.6,-0.5,0;-0.7,-0.5,0;-0.8,-0.5,0";
    private static final String MORE_POINTS = POINTS.replace(';', '\n') + "\n0.9,0.5,1\n";

    private ControlTable() {}

    /** A control; a text to write where it takes one; what must be done first. */
    record Control(String name, String effect, String text, Consumer<Lab> before) {}

    /** A page to open with a query and to prepare, and the controls to use there in this order. */
    record Stage(String query, Consumer<Lab> prepared, List<Control> controls) {
        Stage(String query, Consumer<Lab> prepared) {
            this(query, prepared, new ArrayList<>());
        }

        Stage has(String effect, String... names) {
            for (String name : names) {
                controls.add(new Control(name, effect, "", lab -> {}));
            }
            return this;
        }

        Stage after(Consumer<Lab> before, String effect, String name) {
            controls.add(new Control(name, effect, "", before));
            return this;
        }

        /** Fields of the set-up, each with the button that returns to the notebook's value. */
        private Stage edits(String text, String... names) {
            for (String name : names) {
                controls.add(new Control(name, ADDRESS, text, lab -> lab.setup(name)));
                controls.add(new Control("notebook-" + name, ADDRESS, "", lab -> lab.setup(name)));
            }
            return this;
        }

        Stage takes(String text, String effect, String... names) {
            for (String name : names) {
                controls.add(new Control(name, effect, text, lab -> {}));
            }
            return this;
        }
    }

    static List<Stage> stages() {
        List<Stage> stages = new ArrayList<>(List.of(
                training(),
                languages(),
                setup(),
                columns(),
                pointing(),
                units(),
                points(),
                tables(),
                sample(),
                inside(),
                seeds(),
                papers(),
                map(),
                report(),
                pictures(),
                recording(),
                embedded(),
                resumed()));
        stages.addAll(LessonControls.stages());
        return stages;
    }

    private static Stage training() {
        return new Stage("?iterations=100", lab -> {})
                .has(CHOSEN, "speed-1", "speed-10", "speed-100", "speed-max")
                .has(VALUE, "speed")
                .has(STATE, "step", "reset", "train")
                .after(lab -> lab.awaitState("finished"), STATE, "timeline")
                .has(STATE, "latest")
                .has(picture("field"), "mark-wrong", "show-test", "show-axes")
                .has("document.getElementById('cost-chart').toDataURL()", "axis-log", "axis-linear")
                .has("document.getElementById('accuracy-chart').hidden", "show-accuracy")
                .has(STATE, "cost-chart")
                .after(lab -> lab.part("latest").click(), STATE, "accuracy-chart")
                .after(ControlTable::clearClipboard, CLIPBOARD, "share")
                .has(ADDRESS, "theme")
                .has(LIST, "keys-open")
                .after(ControlTable::openKeys, LIST, "keys-close")
                .has("document.documentElement.dataset.view", "view-lesson", "view-lab")
                // It becomes visible when it gets the focus.
                .after(lab -> lab.page.locator(".skip").focus(), "location.hash", "Skip to the three networks");
    }

    private static Stage languages() {
        return new Stage("", lab -> {})
                .has("document.documentElement.lang", "de", "en")
                .has("location.pathname", "Put it into your course");
    }

    private static Stage setup() {
        Stage stage = new Stage("?iterations=100", lab -> {});
        for (String chip : List.of("points", "network", "rate", "batch", "seed", "iterations", "more")) {
            stage.after(ControlTable::closeEditor, CONTROL + ".getAttribute('aria-expanded')", "chip-" + chip);
        }
        stage.edits("", "arithmetic", "data", "activation")
                .edits("2-4-1", "layers")
                .edits("0.5", "rate", "noise", "stop")
                .edits("20", "iterations", "seed", "batch")
                .after(lab -> lab.setup("rate-slider"), ADDRESS, "rate-slider");
        return stage.after(
                lab -> {
                    lab.enter("seed", "9");
                    lab.page.waitForURL(url -> url.contains("seed=9"));
                },
                ADDRESS,
                "defaults");
    }

    /** Applies and closes an open editor, which might cover other chips. */
    private static void closeEditor(Lab lab) {
        Locator chip = lab.page.locator(".chip[aria-expanded=true]");
        if (chip.count() > 0) {
            chip.press("Enter");
        }
    }

    private static Stage columns() {
        Stage stage = new Stage("", lab -> {});
        for (int column = 0; column < 3; column++) {
            int index = column;
            String number = column == 0 ? "" : " " + (column + 1);
            // A phone shows one column.
            stage.after(lab -> show(lab, index), ADDRESS, "choice" + number);
            stage.controls.add(new Control(
                    "scale" + number,
                    ADDRESS,
                    // Away from the middle of the slider, which is pressed next.
                    "0.02",
                    lab -> lab.column(index).locator("[data-part=choice]").selectOption("scale")));
            stage.has(ADDRESS, "scale-slider-" + column);
            String part = column == 0 ? "" : " " + (column + 1);
            stage.after(lab -> show(lab, index), INSPECTED, "field" + part);
            if (column == 0) {
                stage.after(ControlTable::narrow, SCROLLED, "Every run");
            }
            stage.after(lab -> show(lab, index), INSPECTED, "network" + part);
        }
        return stage;
    }

    private static void show(Lab lab, int column) {
        if (!lab.column(column).isVisible()) {
            lab.part("thumb-" + column).click();
            lab.awaitDrawn();
        }
    }

    /** A unit is pinned; then its point, its weights and its release. */
    private static Stage pointing() {
        return new Stage("?iterations=20&init=he&layers=2-3-1", lab -> {
                    lab.column(0).locator("[data-part=network]").focus();
                    lab.page.keyboard().press("ArrowDown");
                    lab.page.keyboard().press("Enter");
                    lab.part("inspector").waitFor();
                })
                .has(INSPECTED, "point-after", "point-before", "weight-0", "weight-1")
                .after(ControlTable::narrow, SCROLLED, "The unit’s weights")
                .has(INSPECTED, "inspector-release");
    }

    private static Stage units() {
        return new Stage("?iterations=20&init=he,zeros,random&layers=2-256-1", lab -> {})
                .has(picture("network"), "unit-choice")
                .has(
                        "document.querySelector('.column[data-focused]').dataset.initialization",
                        "thumb-1",
                        "thumb-2",
                        "thumb-0");
    }

    private static Stage points() {
        return new Stage("?iterations=20&points=" + POINTS, lab -> lab.setup("edit-points"))
                .has(DIALOG, "edit-points")
                .has(CHOSEN, "brush-1", "brush-eraser", "brush-0")
                .has(DRAWN, "points-plane", "points-undo", "points-clear")
                .takes(POINTS.replace(';', '\n'), DRAWN, "points-table")
                .takes(MORE_POINTS, DRAWN, "points-file")
                .has(DOWNLOAD, "points-csv")
                .has(DIALOG, "points-cancel")
                .after(
                        lab -> {
                            lab.setup("edit-points").click();
                            lab.part("points-table").fill(MORE_POINTS);
                            lab.part("points-table").blur();
                        },
                        ADDRESS,
                        "points-use");
    }

    /** Opens the dialog and reads a table. */
    private static void read(Lab lab, int rows, int classes) {
        lab.setup("data").selectOption("own");
        lab.page.waitForFunction("document.getElementById('points').open");
        lab.part("points-table")
                .evaluate(
                        "(area, [rows, classes]) => { area.value = Array.from({length: rows}, (_, i) => `0.${i % 97},`"
                                + "+ (i === 7 ? '' : `-0.${i % 89}`) + `,${i % classes}`).join('\\n');"
                                + "area.dispatchEvent(new Event('change')); }",
                        List.of(rows, classes));
        awaitRead(lab);
    }

    /** A table with more rows than are used. */
    private static Stage sample() {
        return new Stage("?iterations=20", lab -> read(lab, 100_500, 2)).takes("300", DRAWN, "points-sample");
    }

    /** A table with three classes and a gap. */
    private static Stage tables() {
        String roles = "[...document.querySelectorAll('#points-columns select')].map(c => c.value).join()";
        return new Stage("?iterations=20", lab -> read(lab, 2_400, 3))
                .after(ControlTable::awaitRead, VALUE, "points-one")
                .after(ControlTable::awaitRead, VALUE, "points-zero")
                .after(ControlTable::awaitRead, CHOSEN, "points-gaps")
                .after(
                        lab -> {
                            awaitRead(lab);
                            lab.part("points-gaps").check();
                            awaitRead(lab);
                        },
                        roles,
                        "column-0")
                .after(ControlTable::awaitRead, roles, "column-1")
                .after(
                        lab -> {
                            awaitRead(lab);
                            lab.part("column-0").selectOption("class");
                            awaitRead(lab);
                        },
                        roles,
                        "column-2")
                .after(ControlTable::narrow, SCROLLED, "How the table was read");
    }

    /** Waits until a worker has read the table. */
    private static void awaitRead(Lab lab) {
        lab.page.waitForFunction("!document.getElementById('points-table').hasAttribute('aria-busy')");
    }

    private static Stage inside() {
        return new Stage("?iterations=100&init=he", lab -> {
                    lab.trainToTheEnd();
                    lab.part("inside").locator("summary").click();
                    lab.part("inside").locator("tbody tr").first().waitFor();
                    lab.part("seeds").locator("summary").click();
                    lab.part("gallery").locator("summary").click();
                    lab.part("gallery-lsuv").waitFor();
                })
                .takes("1,2", "document.querySelector('[data-testid=weights-problem]').textContent", "weights-file")
                // The buttons of all initializations are made and answered by the same lines.
                .has(ADDRESS, "gallery-use-keras.he_normal", "gallery-use-torch.linear")
                .has(picture("curves"), "inside-figure")
                .takes("2", VALUE, "seeds-count")
                .has("document.querySelector('[data-testid=seeds-status]').textContent", "seeds-start")
                .after(lab -> lab.part("seeds-csv").waitFor(), DOWNLOAD, "seeds-csv")
                .after(ControlTable::narrow, SCROLLED, "Results of every initialization")
                .after(ControlTable::findDot, ADDRESS, "seeds-dots");
    }

    /** Which two initializations are compared; their sentence is the same the other way round. */
    private static final String PAIR = "['first', 'second'].map(one =>"
            + " document.querySelector('[data-testid=seeds-pair-' + one + ']').value).join()";

    /** A job that was cancelled before its first result, and then continues. */
    private static Stage seeds() {
        return new Stage("?iterations=300&rate=0.3", lab -> {
                    lab.part("seeds").locator("summary").click();
                    lab.part("seeds-count").fill("4");
                    lab.part("seeds-start").evaluate("button => { button.click(); button.click(); }");
                    lab.part("seeds-continue").waitFor();
                })
                .has("document.querySelector('[data-testid=seeds-status]').textContent", "seeds-continue")
                .after(
                        lab -> {
                            lab.part("seeds-csv").waitFor();
                            // The last one is chosen, after which there is no next.
                            lab.part("seeds-pair-first").selectOption("0");
                        },
                        PAIR,
                        "seeds-pair-first")
                .has(PAIR, "seeds-pair-second");
    }

    /** Published experiments; all cards are made and answered by the same lines. */
    private static Stage papers() {
        return new Stage("?iterations=100&init=he", lab -> {
                    lab.part("papers").locator("summary").first().click();
                    lab.part("paper-run-glorot-2010").waitFor();
                })
                .takes("1,2", "document.querySelector('#papers .papers-grid').textContent", "papers-file")
                .has(
                        "document.querySelector('[data-testid=paper-status-glorot-2010]').textContent",
                        "paper-run-glorot-2010")
                .after(lab -> lab.part("paper-table-glorot-2010").waitFor(), ADDRESS, "paper-open-glorot-2010-0");
    }

    /** The map. Its canvas comes last, because a pixel replaces the columns. */
    private static Stage map() {
        String canvas = "document.querySelector('[data-testid=map-canvas]')";
        String shown = canvas + ".dataset.map";
        return new Stage("?iterations=100&init=he", lab -> {
                    lab.part("map").locator("summary").click();
                    lab.page.waitForFunction(canvas + "?.dataset.map");
                })
                .takes("3", shown, "map-across-to")
                .takes("0.05", shown, "map-across-from")
                .takes("3", shown, "map-up-to")
                .takes("0.01", shown, "map-up-from")
                .has(shown, "map-colour", "map-in", "map-out")
                .after(lab -> lab.part("map-in").click(), shown, "map-all")
                .after(ControlTable::clearClipboard, CLIPBOARD, "map-copy")
                .has(VALUE, "map-across", "map-up")
                .has(shown, "map-preset-depth", "map-preset-rates", "map-edge", "map-preset-scale")
                .has("document.querySelector('[data-testid=jobs-hidden]').checked", "jobs-hidden")
                .has("document.querySelector('[data-testid=map-start]').textContent", "map-start")
                .has("document.querySelector('[data-testid=map-cancel]').hidden", "map-cancel")
                .after(
                        lab -> {
                            lab.part("map-start").click();
                            lab.page.waitForFunction("+" + canvas + ".dataset.done >= 256");
                            lab.part("map-cancel").click();
                        },
                        ADDRESS,
                        "map-canvas");
    }

    /** Finds the dot of another run than the first one by pointing at the dots, and notes where it is for the mouse. */
    private static void findDot(Lab lab) {
        lab.part("seeds-dots").evaluate("""
                dots => {
                  const run = document.querySelector('[data-testid=seeds-run]');
                  const home = () => dots.dispatchEvent(new KeyboardEvent('keydown', {key: 'Home'}));
                  home();
                  const first = run.textContent;
                  const box = dots.getBoundingClientRect();
                  for (let y = 0; y < box.height; y += 5) {
                    for (let x = 0; x < box.width; x += 5) {
                      dots.dispatchEvent(new PointerEvent('pointermove', {clientX: box.x + x, clientY: box.y + y}));
                      if (run.textContent !== first) {
                        dots.dataset.press = x + ' ' + y;
                        home();
                        return;
                      }
                    }
                  }
                }""");
    }

    private static Stage report() {
        Stage stage = new Stage("?iterations=100", lab -> {
            lab.trainToTheEnd();
            for (String part : List.of("parameters", "predictions", "export")) {
                lab.part("report-" + part).locator("summary").click();
            }
            lab.part("predictions-he").waitFor();
            narrow(lab);
        });
        stage.has(SCROLLED, "What happened in each run", "Costs of these runs and of the notebook");
        for (String run : List.of("zeros", "random", "he")) {
            stage.has(SCROLLED, "parameters-" + run, "predictions-" + run);
        }
        for (String run : List.of("Zeros", "Large random (×10)", "He")) {
            stage.after(ControlTable::clearClipboard, CLIPBOARD, "copy " + run);
        }
        // The paper's own site is not asked in a test.
        return stage.after(
                        lab -> lab.part("source")
                                .evaluate("link => link.addEventListener('click', event => {"
                                        + "event.preventDefault(); window.opened = link.href; })"),
                        "String(window.opened)",
                        "source")
                .has(
                        DOWNLOAD,
                        "export-npz",
                        "export-json",
                        "export-costs",
                        "export-predictions",
                        "export-python",
                        "export-points");
    }

    /** On a separate page, because Chromium asks before it downloads more than ten files in a row. */
    private static Stage pictures() {
        return new Stage("?iterations=100", lab -> {
                    lab.trainToTheEnd();
                    lab.part("report-export").locator("summary").click();
                })
                .has(
                        DOWNLOAD,
                        "export-png-0",
                        "export-png-1",
                        "export-png-2",
                        "export-svg-0",
                        "export-svg-1",
                        "export-svg-2",
                        "export-png-costs",
                        "export-svg-costs",
                        "export-png-all",
                        "export-svg-all");
    }

    private static Stage recording() {
        String hidden = "document.querySelector('[data-testid=record-cancel]').hidden";
        return new Stage("?iterations=100000&arithmetic=fast", lab -> {
                    lab.choose("speed-1");
                    lab.part("report-export").locator("summary").click();
                })
                .has(hidden, "record", "record-cancel");
    }

    private static Stage embedded() {
        return new Stage("?embed=1&iterations=100", lab -> {}).has(OPENS, "open-full");
    }

    private static Stage resumed() {
        Consumer<Lab> again = lab -> {
            lab.page.reload();
            lab.awaitState("ready");
        };
        return new Stage("?iterations=100", Lab::trainToTheEnd)
                .after(again, STATE, "Go on from there")
                .after(
                        lab -> {
                            lab.awaitState("finished");
                            again.accept(lab);
                        },
                        NOTICES,
                        "Start over");
    }

    private static String picture(String part) {
        return "document.querySelector('[data-part=" + part + "]').toDataURL()";
    }

    /** Makes the scrolling regions too narrow for their content. */
    static void narrow(Lab lab) {
        lab.page.evaluate("() => document.querySelectorAll('[role=region]').forEach(r => r.style.maxWidth = '8rem')");
    }

    private static void clearClipboard(Lab lab) {
        lab.page.evaluate("() => navigator.clipboard.writeText('nothing')");
    }

    private static void openKeys(Lab lab) {
        if (!lab.part("keys").isVisible()) {
            // The choice of a theme, which may have the focus, takes keys itself.
            lab.part("share").press("?");
        }
    }
}
