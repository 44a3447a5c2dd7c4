package attune.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Track;
import attune.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The projects that came with Attune.
class ExampleTest {
    @Test
    void eachOpensUnderItsTitleAndHoldsNamedTracksWithNotes() throws Exception {
        assertEquals(3, Example.all().size());
        for (Example example : Example.all()) {
            Project project = example.read();
            assertEquals(example.title(), project.title());
            assertEquals(example.composer(), project.composer());
            for (Track track : project.score().tracks()) {
                assertTrue(track.notes().size() > 20, example.file() + ": " + track.name());
                assertTrue(!track.name().isBlank(), example.file());
            }
        }
    }

    @Test
    void eachIsExplainedInTwoSentencesAndNamesABundledModel() throws Exception {
        List<String> models = Files.readAllLines(Path.of("resources/models/models.txt"));
        for (Example example : Example.all()) {
            assertEquals(2, example.words().split("(?<=[.!?]) ").length, example.words());
            assertTrue(example.words().endsWith("."), example.words());
            assertTrue(models.contains(example.model()), example.model());
        }
    }

    @Test
    void theIndexIsReadLineByLine() {
        assertEquals(List.of(new Example("a.attune", "A", "B", "m", "One. Two | three.")),
                Example.parse("# examples\n\na.attune | A | B | m | One. Two | three.\nb.attune | too little\n"));
    }
}
