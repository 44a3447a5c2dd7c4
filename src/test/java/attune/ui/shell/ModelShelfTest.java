package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.common.ModelLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelShelfTest {
    @TempDir
    Path folder;

    @Test
    void aDamagedModelIsToldAndDoesNotHideTheOthers() throws Exception {
        int bundled = new ModelShelf(folder.resolve("none")).look().models().size();
        Files.writeString(folder.resolve("mine.attune-model"), "no zip");
        ModelShelf.Found found = new ModelShelf(folder).look();
        assertEquals(bundled, found.models().size());
        assertEquals(1, found.problems().size());
        assertTrue(found.problems().getFirst().startsWith("mine.attune-model"));
    }

    @Test
    void whereABundledModelCannotBePutDownTheUsersOwnAreListedAllTheSame() throws Exception {
        Path bundled = new ModelShelf(folder.resolve("other")).look().models().getFirst().path();
        Files.copy(bundled, folder.resolve("mine.attune-model"));
        Files.writeString(folder.resolve("bundled"), "in the way");
        ModelShelf.Found found = new ModelShelf(folder).look();
        assertEquals(List.of(folder.resolve("mine.attune-model")),
                found.models().stream().map(ModelLibrary.Entry::path).toList());
        assertFalse(found.problems().isEmpty());
    }
}
