package initlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptNamesTest {
    @TempDir
    private Path sources;

    private ScriptNames names;

    @BeforeEach
    void readSources() throws IOException {
        for (String file : new String[] {
            "initlab/page/points/PointsDialog.java",
            "initlab/page/print/Twice.java",
            "initlab/page/pictures/Twice.java",
            "initlab/page/points/package-info.java",
            "initlab/page/print/package-info.java",
            "initlab/Main.java"
        }) {
            Files.createDirectories(sources.resolve(file).getParent());
            Files.writeString(sources.resolve(file), "");
        }
        names = ScriptNames.of(sources);
    }

    @Test
    void aNameBeginsWithItsClass() {
        assertEquals("initlab.page.points.PointsDialog", names.javaName("ipp_PointsDialog"));
        assertEquals("initlab.page.points.PointsDialog", names.javaName("ipp_PointsDialog_open"));
        assertEquals("initlab.page.points.PointsDialog", names.javaName("ipp_PointsDialog$open$lambda$_3_0_run"));
        assertEquals("initlab.Main", names.javaName("i_Main_main"));
    }

    @Test
    void anotherNameHasNoClass() {
        assertEquals("", names.javaName("ipp_PointsDialogue"));
        assertEquals("", names.javaName("jl_Object_equals"));
        assertEquals("", names.javaName("$rt_intern"));
    }

    @Test
    void aNameOfTwoClassesTellsNone() {
        assertEquals("", names.javaName("ipp_Twice_run"));
    }
}
