package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import attune.SharedData;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Tokens equal what music21 makes of the same files: notes, durations and offsets, without an exception.
class GoldenTokensTest {
    private record Golden(List<String> notes, List<String> durations, List<String> offsets) {}

    @TestFactory
    List<DynamicTest> celloSuites() throws IOException {
        return tests("data/cello/music21", name -> "data/cello/" + name + ".mid");
    }

    @TestFactory
    List<DynamicTest> chorales() throws IOException {
        return tests("data/chorales/music21", name -> "data/chorales/midi/" + name.replace('-', '/') + ".mid");
    }

    private interface Names {
        String midi(String golden);
    }

    private static List<DynamicTest> tests(String folder, Names names) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedData.path(folder))) {
            for (Path golden : files.sorted().toList()) {
                String name = golden.getFileName().toString().replace(".json", "");
                tests.add(DynamicTest.dynamicTest(name, () -> compare(SharedData.path(names.midi(name)), golden)));
            }
        }
        assertFalse(tests.isEmpty());
        return tests;
    }

    private static void compare(Path midi, Path golden) throws IOException, UnreadableFileException {
        Golden expected = new Gson().fromJson(Files.readString(golden), Golden.class);
        TokenSequence tokens = Tokenizer.tokenize(ScoreFiles.read(midi).score());
        assertEquals(expected.notes(), tokens.notes());
        assertEquals(expected.durations(), tokens.durations());
        assertEquals(expected.offsets(), tokens.offsets().stream().map(Object::toString).toList());
    }
}
