package attune.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every odd or broken file of the shared fixtures gets what its bytes, looked at by hand, deserve.
class FixturesTest {
    private static final String REFUSED = "refused";

    /// File → tracks, notes and where the repairs stand (the first eight). The offsets were found in hex dumps of the files, the
    /// notes counted by another program.
    private static final Map<String, String> EXPECTED = expected();

    @TestFactory
    List<DynamicTest> eachFileIsReadWithItsRepairsOrRefused() throws IOException {
        return files().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            String outcome = outcome(entry.getValue());
            assertEquals(EXPECTED.getOrDefault(entry.getKey(), "not in the table"), outcome);
        })).toList();
    }

    @Test
    void theTableHoldsNoFileThatIsNotThere() throws IOException {
        assertEquals(files().keySet(), new TreeMap<>(EXPECTED).keySet());
    }

    @TestFactory
    List<DynamicTest> whatWasReadIsWrittenAndReadAgainAsTheSame() throws IOException {
        return files().entrySet().stream().filter(entry -> !REFUSED.equals(EXPECTED.get(entry.getKey())))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    ScoreFile first = ScoreFiles.read(entry.getValue());
                    ScoreFile second = MidiReader.read(MidiWriter.write(first.score()), "written.mid");
                    assertEquals(first.score(), second.score());
                    assertEquals(List.of(), second.repairs());
                })).toList();
    }

    private static Map<String, Path> files() throws IOException {
        Path folder = SharedData.path("data/fixtures");
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> files.put(folder.relativize(path).toString().replace('\\', '/'), path));
        }
        assertTrue(files.size() > 50);
        return files;
    }

    private static String outcome(Path file) {
        try {
            ScoreFile read = ScoreFiles.read(file);
            return read.score().tracks().size() + " tracks, " + read.score().noteCount() + " notes, repairs at "
                    + read.repairs().stream().limit(8).map(Repair::offset).toList();
        } catch (UnreadableFileException _) {
            return REFUSED;
        }
    }

    private static Map<String, String> expected() {
        Map<String, String> table = new TreeMap<>();
        try (InputStream in = FixturesTest.class.getResourceAsStream("fixtures.txt")) {
            for (String line : new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .toList()) {
                int bar = line.indexOf(" | ");
                table.put(line.substring(0, bar), line.substring(bar + 3));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
