package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.export.RunFiles;
import initlab.export.RunRecord;
import initlab.setup.SetupQuery;
import initlab.training.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFromFileTest {
    @TempDir
    Path folder;

    @Test
    void aRunFromAnExportedStartPrintsTheSameCosts() throws IOException {
        Run run = new Run(SetupQuery.parse("").setup(), "he");
        Path file = folder.resolve("he.npz");
        Files.write(
                file,
                RunFiles.npz(List.of(new RunRecord("he", 0, run.parameters(), run.costs(), new byte[1], new byte[1]))));
        String given = Terminal.run("run", "--weights", file.toString(), "iterations=2000")
                .out();
        assertEquals(Terminal.run("run", "init=he&iterations=2000").out().replace("\"he\"", "\"he.npz\""), given);
        assertEquals(
                Terminal.run("weights", "init=he").out().replace("\"he\"", "\"he.npz\""),
                Terminal.run("weights", "--weights", file.toString(), "").out());
    }

    @Test
    void theLayersAreTheFiles() throws Exception {
        Path file = folder.resolve("small.npz");
        try (var stream = getClass().getResourceAsStream("/initlab/weights/keras.npz")) {
            Files.copy(stream, file);
        }
        String printed = Terminal.run("weights", "--weights", file.toString(), "layers=2-9-1")
                .out();
        assertTrue(printed.contains("W2 = [["), printed);
        assertEquals(
                4, printed.lines().filter(line -> line.matches("[Wb][12] = .*")).count(), printed);
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() {
        Terminal missing =
                Terminal.run("run", "--weights", folder.resolve("no.npz").toString(), "");
        assertEquals(2, missing.status());
        assertTrue(missing.err().contains("no.npz” cannot be read."), missing.err());
    }
}
