package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A training that cannot be ends with a sentence, and the studio works on: each in a program of its own.
class StarvedStudioTest {
    @TempDir
    Path folder;

    @Test
    void aTrainingThatRunsOutOfMemoryEndsWithASentence() throws Exception {
        assertWorksOn(
                "said Training: there is not enough memory for it; close other programs, or ask for something smaller.",
                "-Xmx300m", "hungry");
    }

    @Test
    void nativeLibrariesThatDoNotLoadEndWithASentence() throws Exception {
        assertWorksOn("said Training: the native libraries of the networks cannot be loaded on this system;"
                + " all but the networks works.", "-Dorg.bytedeco.javacpp.platform=none-known");
    }

    private void assertWorksOn(String sentence, String lack, String... more) throws Exception {
        List<String> options = List.of(lack);
        List<String> lines = OwnProgram.run(folder, 150, StarvedStudio.class, options,
                Stream.concat(Stream.of(folder.toString()), Stream.of(more)).toList());
        assertTrue(lines.contains(sentence), String.join("\n", lines));
        assertEquals(List.of("saved true", "can train again yes"), lines.subList(lines.size() - 2, lines.size()),
                String.join("\n", lines));
        assertTrue(Files.size(folder.resolve("mine.mid")) > 601 * 4);
    }
}
