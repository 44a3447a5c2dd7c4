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
import attune.notation.NotationOptions;
import attune.picture.Engraving;
import attune.picture.EngravingException;
import attune.picture.SystemPicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final Engraving ONE_SYSTEM = (_, _, spaces, _) -> List.of(new SystemPicture(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + 10 * spaces + "\" height=\"200\"><rect width=\"90\" "
                    + "height=\"90\"/></svg>",
            1, 20, 10));

    @ParameterizedTest
    @CsvSource({"out.pdf,%PDF", "out.svg,<?xml", "out.png,\u0089PNG"})
    void pagesAreWrittenAsTheEndingSays(String name, String begin) throws IOException {
        Path out = folder.resolve(name);
        CommandRun run = CommandRun.withEngraving(ONE_SYSTEM, "convert", "--paper", "letter", folder.piece(), out);
        assertEquals(0, run.code(), run.err());
        String text = new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith(begin), text.substring(0, 8));
        if (name.endsWith("svg")) {
            assertTrue(text.contains("612.00pt"), "the width of Letter");
        }
    }

    @Test
    void thePageIsAskedForAsTheOptionsSay() {
        AtomicReference<NotationOptions> asked = new AtomicReference<>();
        Engraving engraving = (score, options, spaces, context) -> {
            asked.set(options);
            assertEquals(90, spaces, 0.5, "180 mm between the margins, 2 mm a space");
            return ONE_SYSTEM.engrave(score, options, spaces, context);
        };
        CommandRun run = CommandRun.withEngraving(engraving, "convert", "--grand-staff", "--written-pitch", "--staff",
                "8", "--paper", "A4", folder.piece(), folder.resolve("out.pdf"));
        assertEquals(0, run.code(), run.err());
        assertEquals(new NotationOptions(NotationOptions.Layout.GRAND_STAFF, true), asked.get());
    }

    @Test
    void whatCannotBeEngravedIsSaidAndNothingIsWritten() throws IOException {
        CommandRun run = CommandRun.withEngraving((_, _, _, _) -> {
            throw new EngravingException("There is no engraver.");
        }, "convert", folder.piece(), folder.resolve("out.pdf"));
        assertEquals(1, run.code());
        assertTrue(run.err().contains("There is no engraver."), run.err());
        assertEquals(before, folder.names());
    }

    @ParameterizedTest
    @CsvSource({"--staff,1,3 to 12", "--staff,NaN,3 to 12", "--paper,A5,choose A4 or Letter"})
    void badPagesAreRefused(String option, String value, String words) throws IOException {
        CommandRun run = attune("convert", option, value, folder.piece(), folder.resolve("out.pdf"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains(words), run.err());
        assertEquals(before, folder.names());
    }

    @Test
    void theRollIsAPictureThatNeedsNoEngraver() throws IOException {
        CommandRun run = attune("convert", "--roll", folder.piece(), folder.resolve("roll.svg"));
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(folder.resolve("roll.svg")).contains("<svg"));
        assertEquals(2, attune("convert", "--roll", folder.piece(), folder.resolve("roll.mid")).code());
    }

    @Test
    void aProjectHoldsTheScoreExactlyAndIsConvertedBack() throws Exception {
        Path project = folder.resolve("out.attune");
        assertEquals(0, attune("convert", folder.piece(), project).code());
        Path back = folder.resolve("back.mid");
        CommandRun run = attune("convert", project, back);
        assertEquals(0, run.code(), run.err());
        assertEquals(ScoreFiles.read(folder.piece()).score(), ScoreFiles.read(back).score());
        CommandRun info = attune("info", project, "--json");
        assertEquals("project", info.json().get("kind").getAsString());
        Files.writeString(project, "PK, but no project");
        CommandRun broken = attune("info", project);
        assertEquals(3, broken.code());
        assertTrue(broken.err().startsWith("out.attune cannot be read: "), broken.err());
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
