package attune.cli;

import static attune.cli.CommandRun.attune;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.io.MidiWriter;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    @TempDir
    Path temp;

    private Folder folder = new Folder(Path.of(""));
    private List<String> before = List.of();

    @BeforeEach
    void pieces() throws IOException {
        folder = new Folder(temp).withPieces(1);
        before = folder.names();
    }

    @Test
    void midiBecomesMidiOfTheSameScore() throws UnreadableFileException {
        Path out = folder.resolve("out.mid");
        CommandRun run = attune("convert", folder.piece(), out);
        assertEquals(0, run.code(), run.err());
        assertEquals(ScoreFiles.read(folder.piece()).score(), ScoreFiles.read(out).score());
    }

    @Test
    void midiBecomesAListingWithALineAnEvent() throws IOException {
        Path out = folder.resolve("out.txt");
        assertEquals(0, attune("convert", folder.piece(), out).code());
        assertTrue(Files.readAllLines(out).size() >= 40, "lines");
    }

    @Test
    void midiBecomesSound() throws IOException {
        Path out = folder.resolve("out.wav");
        CommandRun run = attune("convert", folder.piece(), out);
        assertEquals(0, run.code(), run.err());
        byte[] wav = Files.readAllBytes(out);
        assertEquals("RIFF", new String(wav, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(wav.length > 10 * 44_100 * 4, "ten seconds of stereo: " + wav.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.musicxml", "out.mxl"})
    void musicXmlHoldsTheSameNotesAndIsConvertedBack(String name) throws Exception {
        Path out = folder.resolve(name);
        CommandRun run = attune("convert", folder.piece(), out);
        assertEquals(0, run.code(), run.err());
        Path back = folder.resolve("back.mid");
        assertEquals(0, attune("convert", out, back).code());
        assertEquals(ScoreFiles.read(folder.piece()).score().noteCount(), ScoreFiles.read(back).score().noteCount());
    }

    @Test
    void whatThisVersionDoesNotWriteIsSaid() throws IOException {
        CommandRun run = attune("convert", folder.piece(), folder.resolve("out.attune"));
        assertEquals(1, run.code());
        assertTrue(run.err().contains("not yet"), run.err());
        assertEquals(before, folder.names());
    }

    @Test
    void aBrokenFileLeavesNothingBehindAndWhatWasThereStays() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.mid"), "no MIDI");
        Path out = Files.writeString(folder.resolve("out.wav"), "old");
        CommandRun run = attune("convert", broken, out);
        assertEquals(3, run.code());
        assertEquals("old", Files.readString(out));
        assertEquals(before.size() + 2, folder.names().size());
    }

    @Test
    void aPieceOfYearsBecomesNoSound() throws IOException {
        Score years = Score.ofTracks(1, List.of(Track.named("A", 0, 0)
                .withNotes(List.of(new Note(Integer.MAX_VALUE - 2, 1, 60, 80)))));
        Path piece = Files.write(folder.resolve("years.mid"), MidiWriter.write(years));
        CommandRun run = attune("convert", piece, folder.resolve("out.wav"));
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("The piece lasts more than six hours"), run.err());
        assertEquals(before.size() + 1, folder.names().size());
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() throws IOException {
        CommandRun run = attune("convert", folder.piece(), folder.resolve("nowhere/out.mid"));
        assertEquals(1, run.code());
        assertTrue(run.err().contains("folder does not exist"), run.err());
        assertEquals(before, folder.names());
    }

    @Test
    void aFolderInThePlaceOfTheFileIsSaidInASentence() throws IOException {
        CommandRun run = attune("convert", folder.piece(), Files.createDirectory(folder.resolve("out.mid")));
        assertEquals(1, run.code());
        assertEquals(1, run.errorLines().size(), run.err());
    }
}
