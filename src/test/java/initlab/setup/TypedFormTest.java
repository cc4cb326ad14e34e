package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form in which a field shows a value after it was typed. */
class TypedFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate | 1 | 1",
                "rate | 1.0 | 1.0",
                "rate | 1e-3 | 1e-3",
                "rate | 0.10 | 0.10",
                "rate | 0,02 | 0.02",
                "iterations | 1000000 | 1000000",
                "iterations | 1,000,000 | 1000000",
                "iterations | 1e3 | 1e3",
                "batch | ALL | all",
                "batch | 0 | 0",
                "layers | [2, 10, 5, 1] | 2-10-5-1",
            })
    void aNumberKeepsItsFormWithoutUnclearMarks(String key, String typed, String shown) throws RefusedException {
        Setting<?> setting = Settings.find(key);
        assertEquals(shown, setting.asTyped(typed, typed(setting, typed)));
    }

    private static <T> Setup typed(Setting<T> setting, String text) throws RefusedException {
        return Setup.NOTEBOOK.with(setting, setting.parseTyped(text));
    }

    @ParameterizedTest
    @CsvSource({"rate, abc, 0.01", "batch, 64, all"})
    void aTextThatIsNotTheValueInUseIsNotShown(String key, String typed, String shown) {
        assertEquals(shown, Settings.find(key).asTyped(typed, Setup.NOTEBOOK));
    }
}
