package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Light, dark and forced colours of the pictures. */
class ThemeIT {
    /** How often each kind of colour occurs in the middle column's field: dark, light. */
    private static final String SHADES = """
            canvas => {
              const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              let dark = 0, light = 0;
              for (let i = 0; i < data.length; i += 4) {
                const bright = .2126 * data[i] + .7152 * data[i + 1] + .0722 * data[i + 2];
                dark += bright < 115;
                light += bright > 175;
              }
              return [dark, light].map(count => count / (data.length / 4));
            }""";
    /** The least contrast on any colour of the heat map: of a point or its rim, and of the boundary. */
    private static final String CONTRAST = """
            () => {
              const style = getComputedStyle(document.documentElement);
              const light = name => {
                const [r, g, b] = [1, 3, 5].map(at => parseInt(style.getPropertyValue(name).trim().slice(at, at + 2), 16) / 255)
                    .map(c => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              const contrast = (one, other) => {
                const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
                return (high + .05) / (low + .05);
              };
              const heat = [0, 1, 2, 3, 4, 5, 6].map(i => `--heat-${i}`);
              const points = ['--mark-0', '--mark-1'].flatMap(mark =>
                  heat.map(h => Math.max(contrast(mark, h), Math.min(contrast('--mark-rim', h), contrast('--mark-rim', mark)))));
              return [Math.min(...points), Math.min(...heat.map(h => contrast('--boundary', h)))];
            }""";

    private static List<?> shades(Lab lab, int column) {
        lab.awaitDrawn();
        return (List<?>) lab.column(column).locator("[data-part=field]").evaluate(SHADES);
    }

    private static double share(List<?> shades, int kind) {
        return ((Number) shades.get(kind)).doubleValue();
    }

    @Test
    void planesAreDarkInTheDarkThemeAndChangeWithIt() {
        try (Lab lab = Lab.desktop().open("?theme=dark&arithmetic=fast&iterations=2000")) {
            lab.trainToTheEnd();
            List<?> dark = shades(lab, 0);
            assertTrue(share(dark, 0) > 0.85 && share(dark, 1) > 0.005, "dark plane, light points: " + dark);
            assertTrue(share(shades(lab, 2), 0) > 0.8);
            lab.part("theme").selectOption("light");
            lab.awaitDrawn();
            List<?> light = shades(lab, 0);
            assertTrue(share(light, 1) > 0.85 && share(light, 0) > 0.005, "light plane, dark points: " + light);
            lab.part("theme").selectOption("dark");
            lab.awaitDrawn();
            assertEquals(dark, shades(lab, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void pointsAndBoundaryStandOutOnEveryColourOfTheHeatMap(String theme) {
        try (Lab lab = Lab.desktop().open("?theme=" + theme)) {
            List<?> least = (List<?>) lab.page.evaluate(CONTRAST);
            assertTrue(((Number) least.get(0)).doubleValue() >= 3, "points: " + least);
            assertTrue(((Number) least.get(1)).doubleValue() >= 4.5, "boundary: " + least);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void withForcedColoursPicturesKeepTheirColoursAndWordsGetTheSystems(String theme) {
        try (Lab lab = Lab.desktop().open("?arithmetic=fast&iterations=300&theme=" + theme)) {
            List<?> before = shades(lab, 2);
            lab.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            // With forced colours the field has a border, so it is a little smaller. The shares agree to half a per
            // cent.
            List<?> forced = shades(lab, 2);
            assertEquals(share(before, 0), share(forced, 0), 0.005);
            assertEquals(share(before, 1), share(forced, 1), 0.005);
            for (String property : List.of("--ink", "--muted", "--bad")) {
                assertEquals(
                        "CanvasText",
                        lab.page.evaluate(
                                "name => getComputedStyle(document.documentElement).getPropertyValue(name).trim()",
                                property));
            }
        }
    }

    @Test
    void nothingMovesForPeopleWhoWantLessMotion() {
        try (Lab lab = Lab.with(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE))
                .open("?iterations=100")) {
            assertEquals(
                    0,
                    lab.page.evaluate(
                            "[...document.querySelectorAll('*')].filter(one => [null, '::before', '::after'].some("
                                    + "part => parseFloat(getComputedStyle(one, part).transitionDuration) > 0)).length"));
        }
    }
}
