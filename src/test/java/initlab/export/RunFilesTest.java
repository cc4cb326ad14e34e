package initlab.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.files.Crc32;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Predictions;
import initlab.training.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {
    private final Setup setup = SetupQuery.parse("iterations=40&init=random,normal(2,b=1)&layers=2-3-1")
            .setup();
    private final List<RunRecord> runs = runs();

    private List<RunRecord> runs() {
        List<RunRecord> records = new ArrayList<>();
        for (String initialization : setup.initializations()) {
            Run run = new Run(setup, initialization);
            run.advanceTo(40);
            records.add(new RunRecord(
                    initialization,
                    40,
                    run.parameters(),
                    run.costs(),
                    Predictions.of(run.probabilities(run.training())),
                    Predictions.of(run.probabilities(run.test()))));
        }
        return records;
    }

    @Test
    void theNpzIsAZipArchiveOfNpyFiles() throws IOException {
        byte[] archive = RunFiles.npz(runs);
        assertArrayEquals(archive, RunFiles.npz(runs), "the same bytes every time");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                byte[] content = zip.readAllBytes();
                CRC32 crc = new CRC32();
                crc.update(content);
                assertEquals((int) crc.getValue(), Crc32.of(content));
                if (entry.getName().equals("run0_W1.npy")) {
                    String head = new String(content, 10, content[8], java.nio.charset.StandardCharsets.US_ASCII);
                    assertTrue(head.startsWith("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2, ), }"), head);
                    assertEquals(0, (10 + content[8]) % 64);
                    double[] values = new double[6];
                    ByteBuffer.wrap(content, 10 + content[8], 48)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .asDoubleBuffer()
                            .get(values);
                    assertArrayEquals(runs.get(0).parameters().weights(1), values);
                }
            }
        }
        assertEquals(
                List.of(
                        "run0_W1.npy",
                        "run0_b1.npy",
                        "run0_W2.npy",
                        "run0_b2.npy",
                        "run0_cost_iterations.npy",
                        "run0_costs.npy",
                        "run0_train_predictions.npy",
                        "run0_test_predictions.npy"),
                names.subList(0, 8));
    }

    @Test
    void numpyLoadsIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("runs.npz");
        Files.write(file, RunFiles.npz(runs));
        String printed = Python.run("import numpy as np, sys\nd = np.load(r'" + file + "')\n"
                + "print(float(d['run1_W2'][0, 2]).hex(), d['run1_b1'].shape, d['run0_costs'].dtype,"
                + "d['run0_cost_iterations'][-1], int(d['run0_train_predictions'].sum()))");
        int ones = 0;
        for (byte prediction : runs.get(0).trainPredictions()) {
            ones += prediction;
        }
        String[] words = printed.trim().split(" ", 2);
        assertEquals(runs.get(1).parameters().weights(2)[2], Double.parseDouble(words[0]));
        assertEquals("(3, 1) float64 40 " + ones, words[1]);
    }

    @Test
    void theCsvFilesHaveEveryFigure() {
        String costs = RunFiles.costsCsv(runs);
        assertTrue(costs.startsWith("initialization,iteration,cost\nrandom,0,"), costs);
        assertTrue(costs.contains("\n\"normal(2,b=1)\",40,"), costs);
        assertEquals(1 + 2 * 400, RunFiles.predictionsCsv(runs).lines().count());
    }

    @Test
    void anIndependentParserReadsTheJson() throws Exception {
        String json = RunFiles.json(setup, runs);
        Path file = Files.createTempFile("runs", ".json");
        Files.writeString(file, json);
        String printed = Python.run("import json\nd = json.load(open(r'" + file + "'))\n"
                + "print(len(d['runs']), len(d['runs'][0]['W1']), d['runs'][1]['costs'][-1][1], "
                + "sum(d['runs'][1]['test_predictions']) <= 100)");
        Files.delete(file);
        RunRecord last = runs.get(1);
        assertEquals(
                "2 3 "
                        + initlab.numpy.PythonFloat.repr(
                                last.costs().cost(last.costs().size() - 1)) + " True",
                printed.trim());
    }
}
