package attune.cli;

import static attune.cli.CommandRun.attune;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.SharedData;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensCommandTest {
    @Test
    void jsonHoldsNotesDurationsAndOffsetsAndNothingElse(@TempDir Path folder) throws IOException {
        CommandRun run = attune("tokens", new Folder(folder).withPieces(1).piece(), "--json");
        assertEquals(0, run.code());
        assertEquals(1, run.lines().size());
        assertEquals(List.of("notes", "durations", "offsets"), List.copyOf(run.json().keySet()));
        assertEquals(40, run.json().getAsJsonArray("notes").size());
        assertEquals("1/2", run.json().getAsJsonArray("durations").get(0).getAsString());
        assertEquals("39/2", run.json().getAsJsonArray("offsets").get(39).getAsString());
    }

    @Test
    void withoutJsonAnEventIsALine(@TempDir Path folder) throws IOException {
        List<String> lines = attune("tokens", new Folder(folder).withPieces(1).piece()).lines();
        assertEquals(41, lines.size());
        assertEquals("offset  length  notes", lines.getFirst());
    }

    @Test
    void theOutputIsTheGoldenFile() throws IOException {
        Path golden = SharedData.path("data/cello/music21/bwv1007-0.json");
        assertEquals(JsonParser.parseString(Files.readString(golden)),
                attune("tokens", SharedData.path("data/cello/bwv1007-0.mid"), "--json").json());
    }
}
