package initlab.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.initializer.Initialization;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentReaderTest {
    @Test
    void everyPublishedExperimentIsInTheListAndCanBeRead() throws PaperException {
        List<String> ids = ExperimentReader.list(Files.text("index.json"));
        assertEquals(List.of("he-2015", "lu-2019", "glorot-2010", "schoenholz-2017", "notebook"), ids);
        for (String id : ids) {
            Experiment english = Files.read(id);
            Experiment german = ExperimentReader.read(id, Files.text(id + ".json"), "de");
            assertNotEquals(english.miniature(), german.miniature(), id);
            assertEquals(english.fingerprint(), german.fingerprint(), id);
            for (int i = 0; i < english.checks().size(); i++) {
                assertNotEquals(
                        english.checks().get(i).reason(), german.checks().get(i).reason(), id);
            }
        }
    }

    @Test
    void aLanguageThatTheFileLacksIsEnglish() throws PaperException {
        assertEquals("Titel", ExperimentReader.read("small", Files.SMALL, "de").title());
        assertEquals("Title", ExperimentReader.read("small", Files.SMALL, "fr").title());
        assertEquals("Claim", ExperimentReader.read("small", Files.SMALL, "de").claim());
    }

    /**
     * depth.py draws randn times sqrt(scale / fan_in) with seed 0, layer by layer. The last bit of 9 of the 20,576 numbers
     * differs: NumPy’s generator takes the logarithm from the system’s library, which does not round correctly.
     */
    @ParameterizedTest
    @CsvSource({
        "xavier-22, -10.57860916238643, 664.1279116107498, -0.3702366225013994",
        "he-22, -14.960412548491178, 1328.2558232214994, -0.5235936528286868"
    })
    void theDeepNetworksBeginWithTheNumbersOfNumPy(String id, double sum, double squares, double last)
            throws PaperException {
        for (Condition condition : Files.read("he-2015").conditions()) {
            if (condition.id().equals(id)) {
                Parameters parameters = Initialization.of(condition.initialization())
                        .initialize(condition.setup().layerDims(), new RandomState(condition.first()));
                double sumHere = 0;
                double squaresHere = 0;
                for (int layer = 1; layer <= 22; layer++) {
                    for (double weight : parameters.weights(layer)) {
                        sumHere += weight;
                        squaresHere += weight * weight;
                    }
                    for (double bias : parameters.biases(layer)) {
                        assertEquals(0, bias);
                    }
                }
                assertEquals(sum, sumHere, 1e-11);
                assertEquals(squares, squaresHere, 1e-10);
                assertEquals(last, parameters.weights(22)[31]);
                return;
            }
        }
        throw new AssertionError("There is no condition " + id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"url\" | \"adress\" | small.json, adress: This field is not known. Allowed are: authors, title,",
                "https:// | http:// | small.json, url: An address that begins with https:// is needed.",
                "\"training\" | \"luck\" | small.json, measure: Allowed are: training, dead, spread.",
                "\"training\" | \"dead\" | small.json, arguments: This must be an object, in curly brackets.",
                "init=he | init=hey | small.json, conditions 1, setup: “hey” is not an initialization",
                "init=zeros | init=zeros,he | small.json, conditions 2, setup: One initialization is needed, such as init=he.",
                "init=zeros | init=zeros&rate=-3 | small.json, conditions 2, setup:",
                "init=zeros | init=zeros&pace=3 | small.json, conditions 2, setup:",
                "\"seeds\": 2 | \"seeds\": 0 | small.json, conditions 2, seeds: A whole number from 1 to 100000 is needed.",
                "\"seeds\": 2 | \"seeds\": 2.5 | small.json, conditions 2, seeds: A whole number from 1 to 100000 is needed.",
                "\"seeds\": 2 | \"seeds\": 99998 | small.json, conditions: There are 100003 runs; at most 100000 are allowed.",
                "\"id\": \"b\" | \"id\": \"a\" | small.json, conditions 2, id: “a” is used twice.",
                "\"condition\": \"a\" | \"condition\": \"z\" | small.json, checks 1, value, condition: There is no condition with the id “z”.",
                "\"count\" | \"median\" | small.json, checks 1, value, statistic: Allowed are: count, share, mean, reach.",
                "\"cost\" | \"luck\" | small.json, checks 1, value, number: “luck” is not measured. Allowed are: cost, train, test.",
                "\"cost\" | \"cost/luck\" | small.json, checks 1, value, number: “luck” is not measured.",
                "\"below\": 0.6 | \"below\": 0.6, \"atLeast\": 1 | small.json, checks 1, value, atLeast: Either atLeast or below is needed.",
                "{\"expected\": 3, \"by\": 1} | {} | small.json, checks 1, compare, expected: Allowed are: expected + by;",
                "{\"expected\": 3, \"by\": 1} | {\"expected\": 3, \"by\": -1} | small.json, checks 1, compare, by: A number from 0.0",
                "\"reason\": \"r\" | \"reason\": \"\" | small.json, checks 1, reason: A text is missing.",
                "]} | ] | small.json: This is not JSON: “}” is expected in line",
            })
    void aMistakeIsNamedWithItsPlace(String from, String to, String message) {
        PaperException problem = assertThrows(PaperException.class, () -> Files.small(from, to));
        assertTrue(problem.getMessage().startsWith(message), problem.getMessage());
    }

    @Test
    void anythingThatIsNotAnExperimentIsRefused() {
        for (String text : List.of("", "[]", "3", "null", "<!doctype html>", "{}", "{\"measure\": 3}")) {
            assertThrows(PaperException.class, () -> ExperimentReader.read("x", text, "en"), text);
            assertThrows(PaperException.class, () -> ExperimentReader.list(text), text);
        }
    }
}
