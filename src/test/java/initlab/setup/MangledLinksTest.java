package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links as people type them and as programs damage them. Each gives the set-up that was meant, without a word. */
class MangledLinksTest {
    private static final String GLOROT = "normal(sqrt(2/(fan_in+fan_out)))";

    private static Setup read(String query) {
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        assertEquals(List.of(), parsed.problems(), query);
        return parsed.setup();
    }

    private static List<String> inits(String query) {
        return read(query).initializations();
    }

    @Test
    void aPlusSignBetweenOperandsAdds() {
        assertEquals(List.of(GLOROT), inits("init=" + GLOROT));
        assertEquals(List.of(GLOROT), inits("init=" + GLOROT.replace("+", "%2B")));
        assertEquals(List.of("normal(1e+1)", "uniform(layer+1)"), inits("init=normal(1e+1),uniform(layer+1)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "init=he,+lecun | he,lecun",
                "init=he%2C+lecun | he,lecun",
                "init=normal(sqrt(2+/+fan_in)) | normal(sqrt(2/fan_in))",
                "init=normal(1+-+layer/layers) | normal(1-layer/layers)",
                "init=normal(fan_in+%2B+1) | normal(fan_in+1)",
                "init=normal(fan_in%20+%20fan_out) | normal(fan_in+fan_out)",
            })
    void aPlusSignElsewhereIsASpaceOfAForm(String query, String initializations) {
        assertEquals(List.of(initializations.split(",")), inits(query));
    }

    /** {@code URLSearchParams}, which the element uses, encodes as a form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                GLOROT,
                "normal(sqrt(2 / (fan_in + fan_out)))",
                "normal(1 - -layer + 2), he",
                "uniform(min(1, 2 * layer) ^ 0.5)"
            })
    void aFormulaSurvivesEveryEncoding(String formula) {
        String form = URLEncoder.encode(formula, StandardCharsets.UTF_8);
        List<String> meant = read("init=" + formula.replace("+", "%2B")).initializations();
        assertEquals(meant, inits("init=" + form));
        assertEquals(meant, inits("init=" + form.replace("+", "%20")));
        assertEquals(meant, inits("init=" + Query.escaped(formula)));
        assertEquals(meant, inits("init=" + URLEncoder.encode(form.replace("+", "%20"), StandardCharsets.UTF_8)));
    }

    @Test
    void aPlusSignInANumberIsASpaceUnlessOnlyAPlusSignGivesANumber() {
        assertEquals(0.1, read("noise=+0.1+").noise());
        assertEquals(10, read("rate=1e+1").learningRate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init=he&amp;seed=7",
                "init=he&amp;amp;seed=7",
                "amp;init=he&amp;seed=7&amp",
                "init=he&amp%3Bseed=7",
                "init=he;seed=7",
                "init=he&&seed=7&",
                "?init=he?seed=7",
                "??init=he&?seed=7",
                "init=he&seed=7#report",
                "init=he&seed=7%23report",
                "init%3Dhe%26seed%3D7",
                "?init%3dhe%26seed%3d7",
                "init%3Dhe%26seed%3D7=",
                "%3Finit%253Dhe%2526seed%253D7",
                "init%3Dhe%26amp%3Bseed%3D7",
                "init%3Dhe%26seed%3D7&utm_source=mail",
                "init=he%26seed%3D7",
                "init=he%2526seed%253D7",
                "INIT=He&Seed=7",
                "init=%48e&s%65ed=7",
                "init=he&seed=7)",
                "init=he&seed=7).",
                "init=he&seed=7,",
                "init=he&seed=7%3E",
                "init=he&seed=7%E2%80%9D",
                "init=he&seed=7**",
                "init=he&seed=7_",
                "init=%22he%22&seed=7%22",
                "init=he)&seed=7%E2%80%8B",
                "init=3Dhe&seed=3D7",
                "init=he%0A&seed=%207",
                "init=he&seed=7&fbclid=abc&utm_campaign=x&_ga=1&gclid=2&1699999&v=2",
                "init=he&embed=true&seed=7&autoplay&lang=de&id=x",
                "init=he&seed=7&seed=7",
            })
    void whatHappensToALinkOnItsWayIsUndone(String query) {
        assertEquals("?init=he&seed=7", read(query).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "init=" + GLOROT + ") | " + GLOROT,
                "init=" + GLOROT + " | " + GLOROT,
                "init=" + GLOROT + "). | " + GLOROT,
            })
    void onlyParenthesesThatCloseNothingAreRemoved(String query, String formula) {
        assertEquals(List.of(formula), inits(query));
    }

    @ParameterizedTest
    @CsvSource({
        "init=he%2Clecun, 'he,lecun'",
        "init=he%252Clecun, 'he,lecun'",
        "init=he%25252Clecun, 'he,lecun'",
        "init=normal(sqrt(2%252Ffan_in)), normal(sqrt(2/fan_in))",
        "init=zeros&init=he, 'zeros,he'",
        "init=zeros&INIT=he&init=zeros, 'zeros,he'",
        "'init=zeros,random&init=he', 'zeros,random,he'",
    })
    void commasAndRepetitionsCombine(String query, String initializations) {
        assertEquals(initializations, String.join(",", inits(query)));
    }

    @ParameterizedTest
    @CsvSource({
        "data=Moons, ?data=moons",
        "data=XOR, ?data=xor",
        "activation=Tanh, ?activation=tanh",
        "activation=ReLU, ?",
        "activation=LeakyReLU, ?activation=leaky",
        "activation=leaky_relu, ?activation=leaky",
        "activation=Leaky+ReLU, ?activation=leaky",
        "arithmetic=FAST, ?arithmetic=fast",
        "init=Zeros, ?init=zeros",
        "'init=HE,Xavier', '?init=he,xavier'",
        "'layers=[2, 6, 1]', ?layers=2-6-1",
        "'layers=2,6,1', ?layers=2-6-1",
        "layers=2+6+1, ?layers=2-6-1",
        "layers=2x6x1, ?layers=2-6-1",
        "layers=2–6–1, ?layers=2-6-1",
        "layers=2-6-1., ?layers=2-6-1",
    })
    void wordsHaveAnyCaseAndListsAnyForm(String query, String setup) {
        assertEquals(setup, read(query).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "id=Jane+Doe, Jane Doe",
        "id=Jane%20Doe, Jane Doe",
        "id=100%25, 100%",
        "id=100%2525, 100%25",
        "id=%C3%9Cbung%201, Übung 1",
        "id=%DCbung%201, Übung 1",
        "id=a%3Bseed%3D7, a;seed=7",
        "id=lab.), lab.)",
    })
    void theNameOfAFrameIsTakenAsItIs(String query, String id) {
        assertEquals(id, Query.of(query).text("id"));
    }

    @Test
    void aPercentSignThatIsMeantStays() {
        assertEquals("100%", Query.of("rate=100%25").get("rate"));
        assertEquals(
                List.of("https://example.org"),
                Query.of("origin=https://example.org").readings("origin"));
        assertTrue(Query.of("origin=https%253A%252F%252Fexample.org")
                .readings("origin")
                .contains("https://example.org"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lr=0.5 | “lr” (did you mean rate?).",
                "Learning_Rate=0.5 | “learning_rate” (did you mean rate?).",
                "learning-rate=0.5 | “learning-rate” (did you mean rate?).",
                "seeds=5 | “seeds” (did you mean seed?).",
                "epochs=5 | “epochs” (did you mean iterations?).",
                "num_iterations=5 | “num_iterations” (did you mean iterations?).",
                "activations=tanh | “activations” (did you mean activation?).",
                "layers_dims=2-1 | “layers_dims” (did you mean layers?).",
                "sead=5&noize=1 | “sead” (did you mean seed?), “noize” (did you mean noise?).",
                "actviation=tanh | “actviation” (did you mean activation?).",
                "foo=1 | “foo”. The keys of a set-up are init, data,",
                "he | “he”. The keys",
                "a=1&b=2&c=3&d=4&fooo=5 | “c” … ",
            })
    void anUnknownKeyIsNamedWithTheKnownOneThatIsMeant(String query, String words) {
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        assertEquals(Setup.NOTEBOOK, parsed.setup());
        assertEquals(1, parsed.problems().size());
        Problem problem = parsed.problems().get(0);
        assertEquals(LinkKeys.UNKNOWN, problem.key());
        assertFalse(problem.isRefusal());
        assertTrue(problem.message().contains(words.trim()), problem.message());
    }

    @ParameterizedTest
    @CsvSource({
        "seed=1&seed=7, “seed=7”.",
        "seed=1&SEED=2&seed=7, “seed=7”.",
        "theme=dark&theme=light&rate=1&rate=2&seed=7, '“rate=2”, “theme=light”.'",
    })
    void aRepeatedKeyThatCannotBeCombinedIsNamed(String query, String words) {
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        assertEquals(1, parsed.problems().size());
        assertEquals(LinkKeys.REPEATED, parsed.problems().get(0).key());
        assertTrue(
                parsed.problems().get(0).message().endsWith(words),
                parsed.problems().get(0).message());
        assertEquals(query.contains("seed=7") ? 7 : 3, parsed.setup().seed());
    }

    @Test
    void pointsOfARepeatedKeyAreJoined() {
        String some = "0,0,0;0,1,0;0,0.5,0;0.1,0,0";
        String others = "1,1,1;1,0,1;0.9,1,1;0.8,1,1";
        assertEquals(read("points=" + some + ";" + others), read("points=" + some + "&points=" + others));
        assertEquals(read("points=" + some + ";" + others), read("points=" + some + ";" + others + ";."));
    }

    /** The names of classes may be any text. */
    @ParameterizedTest
    @ValueSource(strings = {"a;seed=7,b?rate=1", "50%25,100%20", "Who?,Me & you.", "A),“B”", "Ü+,+ü", "#1,#2*"})
    void aTextThatLooksLikeDamageSurvives(String names) {
        Setup setup = read("classes=" + Query.escapedText(names));
        assertEquals(names, Settings.CLASSES.format(setup));
        assertEquals(setup, read(SetupQuery.format(setup)));
    }

    /** What the lab writes is read as it is, also where it looks like damage. */
    @Test
    void aLinkOfTheLabIsUnchanged() {
        for (String query : new String[] {
            "init=normal(sqrt(2/(fan_in%2Bfan_out))),uniform(1)&layers=2-6-1&rate=0.05",
            "init=he&points=0,0,0;0,1,0;0,0.5,0;0.1,0,0;1,1,1;1,0,1;0.9,1,1;0.8,1,1",
        }) {
            assertEquals(query, SetupQuery.format(read(query)));
        }
    }

    @Test
    void aMegabyteIsReadInSeconds() {
        for (String piece :
                new String[] {"%25", "&amp;", "init=he%26", ";seed", "+", "))", "a=1&", "seed=?&", "%2526seed%253D"}) {
            String text = "init=" + piece.repeat(1_000_000 / piece.length());
            assertTimeout(Duration.ofSeconds(5), () -> SetupQuery.parse(text), piece);
        }
    }
}
