package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.task.DirectJobRunner;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import attune.task.JobHandle;
import attune.task.Lane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
    /// A file's text is the pitches of its notes, a quarter each.
    private static final CorpusReader READER = new CorpusReader(CorpusReaderTest::read, Tokenizer::tokenize);
    private final Path folder;

    CorpusReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFolderIsReadWithItsFoldersInOrderOfTheNames() throws IOException {
        file("z.mid", "60 62 64 65");
        file("sub/a.MIDI", "61 62 64 65");
        file("sub/deep/b.kar", "62 62 64 65");
        file("c.rmi", "63 62 64 65");
        file("d.mxl", "67 62 64 65");
        file("notes.txt", "64 62 64 65");
        file("._z.mid", "65 62 64 65");
        file(".hidden/h.mid", "66 62 64 65");
        assertEquals(List.of("c.rmi", "d.mxl", "sub/a.MIDI", "sub/deep/b.kar", "z.mid"), names(corpus(folder)));
    }

    /// Four bars of four quarters twice in a row.
    @Test
    void whatIsPlayedTwiceIsLearnedOnceWhereRepeatsAreFolded() throws IOException {
        String section = "60 62 64 65 67 69 71 72 74 76 77 79 81 83 84 86";
        file("twice.mid", section + " " + section);
        assertEquals(32, corpus(folder).pieces().getFirst().tokens().size());
        ScoreReader reader = CorpusReaderTest::read;
        Corpus folded = new CorpusReader(reader.folding()).read(List.of(folder), JobContext.silent());
        assertEquals(16, folded.pieces().getFirst().tokens().size());
    }

    @Test
    void eachFileThatCannotBeUsedIsNamedWithItsReason() throws IOException {
        file("empty.mid", "");
        file("broken.mid", "what");
        file("short.mid", "60 62");
        file("good.mid", "60 62 64 65");
        Corpus corpus = READER.read(List.of(folder, folder.resolve("missing.mid")), JobContext.silent());
        assertEquals(List.of("good.mid"), names(corpus));
        assertEquals(List.of("broken.mid: unreadable: it is broken", "empty.mid: no notes",
                "missing.mid: there is no such file", "short.mid: too short: 3 events, and at least 4 are wanted"),
                corpus.rejected().stream().map(Corpus.Rejected::toString).sorted().toList());
    }

    @Test
    void theSamePieceIsUsedOnce() throws IOException {
        file("a.mid", "60 62 64 65");
        file("b.mid", "60 62 64 65");
        Corpus corpus = corpus(folder);
        assertEquals(List.of("a.mid"), names(corpus));
        assertEquals("b.mid: the same piece as a.mid, used once", corpus.duplicates().getFirst().toString());
    }

    @Test
    void aFileGivenTwiceIsReadOnceAndTwoOfOneNameKeepApart() throws IOException {
        Path one = file("one/same.mid", "60 62 64 65");
        Path two = file("two/same.mid", "60 62 64 67");
        Corpus corpus = READER.read(List.of(one, two, one, folder.resolve("one")), JobContext.silent());
        assertEquals(List.of("same.mid", "same.mid (2)"), names(corpus));
    }

    @Test
    void percussionAloneIsNoPiece() {
        Score drums = Score.ofTracks(480,
                List.of(new Track("Drums", 0, Track.PERCUSSION, notes("36 38 36 38"), List.of())));
        assertEquals("no notes with a pitch: percussion only",
                READER.scores(Map.of("open piece", drums)).rejected().getFirst().reason());
    }

    @Test
    void theReportCountsWhatMusiciansAskFor() {
        Score g = new Score(480, List.of(Track.named("Piano", 0, 0).withNotes(notes("60 62 64 60"))), List.of(),
                List.of(), List.of(new KeySignature(0, 1, false)), List.of());
        List<Note> chord = new ArrayList<>(notes("60 62 64 65"));
        chord.add(new Note(0, 480, 67, 80));
        Score none = Score.ofTracks(480, List.of(Track.named("Piano", 0, 0).withNotes(chord)));
        CorpusReport report = READER.scores(Map.of("g", g, "none", none)).report();
        assertEquals(2, report.pieces());
        assertEquals(9, report.notes());
        assertEquals(8, report.events());
        assertEquals(Map.of("G major", 1, "none said", 1), report.keys());
        assertEquals(Map.of("1", 8), report.durations());
        assertEquals(5, report.noteTokens());
        assertEquals(1, report.chords());
        assertEquals(120, report.slowest());
        assertEquals("2 pieces, 9 notes, 8 events", report.sentences().getFirst());
    }

    @Test
    void aJobTellsHowFarItIsAndCanBeCancelled() throws IOException {
        file("a.mid", "60 62 64 65");
        file("b.mid", "60 62 64 67");
        try (DirectJobRunner runner = new DirectJobRunner()) {
            JobHandle<Corpus> handle = runner.submit("Read", Lane.IO, READER.job(List.of(folder)));
            assertEquals(2, handle.completion().toCompletableFuture().join().pieces().size());
            assertEquals(2, handle.progress().done());
        }
        JobContext cancelled = new JobContext() {
            @Override
            public void progress(long done, long total, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(JobCancelledException.class, () -> READER.read(List.of(folder), cancelled));
    }

    @Test
    void anEmptyFolderGivesAnEmptyCorpus() throws IOException {
        CorpusReport report = corpus(folder).report();
        assertEquals(List.of("0 pieces, 0 notes, 0 events"), report.sentences());
    }

    @Test
    void theFixturesAreReadOrRejectedAndNeverStopTheRest() throws IOException {
        Path fixtures = SharedData.path("data/fixtures");
        Corpus corpus = new CorpusReader().read(List.of(fixtures), JobContext.silent());
        assertTrue(corpus.pieces().size() > 10, corpus.report().sentences().toString());
        assertTrue(corpus.rejected().stream().noneMatch(file -> file.reason().contains("null")),
                corpus.rejected().toString());
    }

    private Corpus corpus(Path path) throws IOException {
        return READER.read(List.of(path), JobContext.silent());
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content);
    }

    private static List<String> names(Corpus corpus) {
        return corpus.pieces().stream().map(Piece::name).toList();
    }

    private static ScoreReader.Reading read(Path file) throws IOException {
        String text = Files.readString(file);
        if (text.contains("what")) {
            throw new IOException("it is broken");
        }
        Track track = Track.named("Piano", 0, 0).withNotes(notes(text));
        return new ScoreReader.Reading(Score.ofTracks(480, List.of(track)), 0);
    }

    private static List<Note> notes(String pitches) {
        String[] names = pitches.isEmpty() ? new String[0] : pitches.split(" ");
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Note(i * 480L, 480, Integer.parseInt(names[i]), 80)).toList();
    }
}
