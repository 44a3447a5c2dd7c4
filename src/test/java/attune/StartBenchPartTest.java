package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a launcher of a few lines of shell in the place of Attune's.
class StartBenchPartTest {
    private static final Alternation TWICE = new Alternation(2, Optional.empty());

    @TempDir
    Path folder;

    private Launcher launcher(String... lines) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a system with a shell");
        Path program = Files.writeString(folder.resolve("attune"), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(program.toFile().setExecutable(true));
        return new Launcher(program);
    }

    @Test
    void aStartIsMeasuredUpToItsWindowAndUpToItsVersion() throws IOException, BenchException {
        Launcher launcher = launcher("echo \"$* $ATTUNE_START $JAVA_TOOL_OPTIONS\" >>" + folder.resolve("starts"),
                "case \"$1\" in --version) echo attune 1.2.3;; *) echo painted;; esac");
        List<Measured> rows = new ArrayList<>();
        new StartBenchPart(Optional.of(launcher), false).measure(TWICE, rows::add);
        assertEquals(List.of("start-window", "start-version"), rows.stream().map(Measured::name).toList());
        rows.forEach(row -> assertEquals(2, row.ours().turns().size()));
        List<String> starts = Files.readAllLines(folder.resolve("starts"));
        assertEquals(6, starts.size(), "two of each, and one that is not counted");
        assertEquals(" measure -Dglass.platform=Headless -Dprism.order=sw", starts.getFirst());
        assertEquals("--version  ", starts.getLast());
    }

    @Test
    void aProgramThatDoesNotStartIsTold() throws IOException {
        StartBenchPart part = new StartBenchPart(Optional.of(launcher("exit 1")), true);
        assertThrows(BenchException.class, () -> part.measure(TWICE, _ -> {}));
    }

    @Test
    void aJavaThatWasStartedByHandCannotMeasureItself() {
        assertTrue(new StartBenchPart(Optional.empty(), true).missing().isPresent());
    }

    @Test
    void theLauncherIsKnownByWhatItSays() throws IOException {
        Launcher launcher = launcher("exit 0");
        String program = launcher.program().toString();
        assertEquals(Optional.of(launcher), Launcher.of(name -> name.equals("attune.launcher") ? program : null));
        assertEquals(Optional.of(launcher), Launcher.of(name -> name.equals("jpackage.app-path") ? program : null));
        assertEquals(Optional.empty(), Launcher.of(_ -> null));
        assertEquals(Optional.empty(), Launcher.of(_ -> folder.resolve("gone").toString()));
    }

    @Test
    void libraryFoldersAreFoundBesideTheJar() throws IOException {
        Path jar = folder.resolve("attune-1.2.3.jar");
        assertEquals(Optional.empty(), NativeLibraries.beside(jar));
        Path natives = Files.createDirectory(folder.resolve("native"));
        assertEquals(Optional.of(new NativeLibraries(natives)), NativeLibraries.beside(jar));
    }
}
