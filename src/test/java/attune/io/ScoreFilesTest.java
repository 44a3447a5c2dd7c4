package attune.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ScoreFilesTest {
    @TempDir
    Path folder;

    private static void assertRefused(Path file, String problem) {
        UnreadableFileException refused = assertThrows(UnreadableFileException.class, () -> ScoreFiles.read(file));
        assertEquals(problem, refused.problem());
        assertEquals(file.getFileName().toString(), refused.file());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException, UnreadableFileException {
        Score score = Score.ofTracks(480, List.of(new Track("A", 5, 2, List.of(new Note(0, 480, 60, 80)), List.of())));
        Path file = Files.write(folder.resolve("a.mid"), MidiWriter.write(score));
        assertEquals(score, ScoreFiles.read(file).score());
    }

    @Test
    void anEmptyTrackSurvivesBesideAPlayerOnItsChannel() throws UnreadableFileException {
        Score score = Score.ofTracks(480, List.of(Track.named("Sketch", 3, 0),
                new Track("Piano", 0, 0, List.of(new Note(0, 480, 60, 80)), List.of())));
        assertEquals(score, MidiReader.read(MidiWriter.write(score), "a.mid").score());
    }

    @Test
    void aFinerGridThanAFileCanSayIsRefused() {
        Score tooFine = Score.ofTracks(40_000, List.of());
        assertThrows(IllegalArgumentException.class, () -> MidiWriter.write(tooFine));
    }

    @Test
    void theContentCountsAndNotTheName() throws IOException, UnreadableFileException {
        Path file = Files.write(folder.resolve("tune.txt"), MidiFiles.file(0, MidiFiles.QUARTER_NOTE));
        assertEquals(1, ScoreFiles.read(file).score().noteCount());
    }

    @Test
    void musicXmlIsToldByItsContent() throws IOException, UnreadableFileException {
        Path file = Files.writeString(folder.resolve("a.xml"), "<?xml version='1.0'?><score-partwise><part-list>"
                + "<score-part id='P1'><part-name>A</part-name></score-part></part-list><part id='P1'><measure number='1'><note>"
                + "<pitch><step>A</step><octave>4</octave></pitch><duration>4</duration></note></measure></part></score-partwise>");
        ScoreFile read = ScoreFiles.read(file);
        assertEquals("MusicXML", read.format());
        assertEquals(69, read.score().tracks().getFirst().notes().getFirst().pitch());
    }

    @Test
    void missingFilesFoldersAndGiantsAreRefused() throws IOException {
        assertRefused(folder.resolve("none.mid"), "there is no such file");
        assertRefused(folder, "there is a folder, not a file");
        Path giant = folder.resolve("giant.mid");
        try (RandomAccessFile file = new RandomAccessFile(giant.toFile(), "rw")) {
            file.setLength(ScoreFiles.MOST_BYTES + 1L);
        }
        assertRefused(giant, "it is larger than 64 MB, so it is no piece of music");
    }

    @TestFactory
    List<DynamicTest> eachSampleIsReadWithoutRepairsAndWrittenAsTheSame() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            List<Path> files = samples.filter(path -> path.toString().endsWith(".mid")).sorted().toList();
            assertTrue(files.size() >= 10);
            return files.stream().map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                ScoreFile file = ScoreFiles.read(path);
                assertEquals(List.of(), file.repairs());
                byte[] written = MidiWriter.write(file.score());
                Score again = MidiReader.read(written, "again.mid").score();
                assertEquals(file.score(), again);
                assertArrayEquals(written, MidiWriter.write(again));
            })).toList();
        }
    }
}
