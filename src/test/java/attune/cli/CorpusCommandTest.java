package attune.cli;

import static attune.cli.CommandRun.attune;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandTest {
    @TempDir
    Path temp;

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void pieces() throws IOException {
        folder = new Folder(temp).withPieces(3);
        Files.copy(folder.piece(), folder.pieces().resolve("zero.mid"));
        Files.writeString(folder.pieces().resolve("bad.mid"), "no music");
    }

    @Test
    void programsGetOneArrayWithTheNamesOfTheFields() {
        CommandRun run = attune("corpus", folder.pieces(), "--json");
        assertEquals(0, run.code());
        assertEquals(1, run.lines().size());
        JsonArray rows = JsonParser.parseString(run.out()).getAsJsonArray();
        assertEquals(5, rows.size());
        JsonObject first = rows.get(1).getAsJsonObject();
        assertTrue(first.keySet().containsAll(List.of("file", "title", "composer", "key", "keyGiven", "meter", "tempo",
                "tracks", "voices", "notes", "bars", "seconds", "problems", "duplicates")), first.toString());
        assertEquals("piece-0.mid", first.get("file").getAsString());
        assertEquals(40, first.get("notes").getAsInt());
        assertEquals("zero.mid", first.getAsJsonArray("duplicates").get(0).getAsString());
        assertEquals("the same notes as piece-0.mid",
                rows.get(4).getAsJsonObject().get("duplicate").getAsString());
    }

    @Test
    void peopleGetATableWithWhatWasRejectedAndWhatIsACopy() {
        CommandRun run = attune("corpus", folder.pieces());
        assertTrue(run.out().contains("rejected: there is no MIDI header"), run.out());
        assertTrue(run.out().contains("the same notes as piece-0.mid"), run.out());
        assertEquals("5 files read, 1 rejected, 1 duplicate", run.lines().getLast());
    }

    @Test
    void aFilterLeavesTheRowsWithAllWords() {
        CommandRun run = attune("corpus", folder.pieces(), "--filter", "PIECE-1 4/4");
        assertEquals("5 files read, 1 rejected, 1 duplicate; 1 shown", run.lines().getLast());
        assertTrue(run.lines().get(1).startsWith("piece-1.mid"), run.out());
    }

    @Test
    void aFolderThatIsNoneOrHoldsNoMusicIsInputThatCannotBeRead() throws IOException {
        assertEquals(3, attune("corpus", temp.resolve("none")).code());
        assertEquals(3, attune("corpus", folder.piece()).code());
        Path empty = Files.createDirectories(temp.resolve("empty"));
        CommandRun run = attune("corpus", empty);
        assertEquals(3, run.code());
        assertTrue(run.err().contains("holds no music"), run.err());
    }
}
