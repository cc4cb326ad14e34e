package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.rounding.Fingerprint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No compiler has rearranged a sum: 140,000 results have the JVM's bits in each engine. */
class FingerprintIT {
    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void everyPrimitiveHasTheBitsOfTheJvm(String engine) {
        try (Lab lab = Lab.desktop().open("?engine=" + engine)) {
            Object message = lab.page.evaluate("() => new Promise((resolve, reject) => {"
                    + "const worker = initlabWorker('initlab');"
                    + "worker.onerror = e => reject(e.message);"
                    + "worker.onmessage = e => e.data.kind === 'ready'"
                    + "  ? worker.postMessage({kind: 'check', run: 0, setup: '', initialization: '', iteration: 0, "
                    + "fieldSize: 0}) : resolve(e.data.message);"
                    + "})");
            assertEquals(Fingerprint.of(), message);
        }
    }
}
