package attune.dataset.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.io.MidiWriter;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyJobTest {
    @TempDir
    Path temp;

    @Test
    void theFactsOfAPiece() throws Exception {
        Score score = Tunes.of(1, 4).withTempos(List.of(TempoChange.ofBpm(0, 60)))
                .withTimeSignatures(List.of(new TimeSignature(0, 2, 4), new TimeSignature(1920, 3, 4)))
                .withKeySignatures(List.of(new KeySignature(0, 1, false)));
        write("sub/a.mid", score);
        PieceFacts facts = survey().rows().getFirst();
        assertEquals("sub/a.mid", facts.file());
        assertEquals("G major", facts.keyWords());
        assertEquals("2/4, changes", facts.meterWords());
        assertEquals(60, facts.tempo());
        assertEquals(4, facts.voices());
        assertEquals(4, facts.tracks());
        assertEquals(score.noteCount(), facts.notes());
        assertEquals(6, facts.bars(), "two of 2/4 and four of 3/4");
        assertEquals(16, facts.seconds());
        assertFalse(facts.isRejected());
    }

    @Test
    void aKeyThatTheFileDoesNotSayIsGuessedAndMarked() throws Exception {
        int[] scale = {60, 62, 64, 65, 67, 69, 71, 72};
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < scale.length; i++) {
            notes.add(new Note(i * 480L, 480, scale[i], 80));
        }
        write("a.mid", Score.ofTracks(480, List.of(Track.named("", 0, 0).withNotes(notes))));
        PieceFacts facts = survey().rows().getFirst();
        assertEquals("C major?", facts.keyWords());
        assertEquals(1, facts.voices(), "notes that follow one another do not sound at once");
    }

    @Test
    void whatCannotBeReadIsARowWithItsReason() throws Exception {
        write("good.mid", Tunes.of(1, 4));
        write("silent.mid", Score.empty());
        Files.writeString(temp.resolve("bad.mid"), "this is no music");
        Files.writeString(temp.resolve("bad.musicxml"), "<score-partwise><part-list>");
        byte[] whole = Files.readAllBytes(temp.resolve("good.mid"));
        Files.write(temp.resolve("cut.mid"), Arrays.copyOf(whole, whole.length - 30));
        Survey survey = survey();
        assertEquals(List.of("bad.mid", "bad.musicxml", "cut.mid", "good.mid", "silent.mid"),
                survey.rows().stream().map(PieceFacts::file).toList());
        assertEquals(3, survey.rejected());
        assertEquals("there is no MIDI header, so it is no MIDI file", survey.rows().getFirst().problemWords());
        assertFalse(survey.rows().get(2).problems().isEmpty(), "what was repaired is told");
        assertEquals("no notes", survey.rows().getLast().rejection());
    }

    @Test
    void linksHiddenFilesAndOtherFilesArePassedOver() throws Exception {
        Path inside = Files.createDirectories(temp.resolve("in"));
        write("outside.mid", Tunes.of(1, 4));
        write("in/.hidden.mid", Tunes.of(2, 4));
        write("in/words.txt", Tunes.of(3, 4));
        write("in/own.mid", Tunes.of(4, 4));
        Files.createSymbolicLink(inside.resolve("link.mid"), temp.resolve("outside.mid"));
        Files.createSymbolicLink(inside.resolve("round"), temp);
        Survey survey = new SurveyJob(inside, _ -> {}).run(JobContext.silent());
        assertEquals(List.of("own.mid"), survey.rows().stream().map(PieceFacts::file).toList());
    }

    @Test
    void rowsComeWhileItReadsAndCancellingEndsIt() throws Exception {
        for (int i = 0; i < 50; i++) {
            write(i + ".mid", Tunes.of(i, 2));
        }
        AtomicInteger rows = new AtomicInteger();
        JobContext untilFive = new JobContext() {
            @Override
            public void progress(long done, long total, String message) {
                assertEquals(50, total);
            }

            @Override
            public boolean isCancelled() {
                return rows.get() >= 5;
            }
        };
        assertThrows(JobCancelledException.class,
                () -> new SurveyJob(temp, _ -> rows.incrementAndGet()).run(untilFive));
        assertTrue(rows.get() >= 5 && rows.get() < 50, "read " + rows);
    }

    @Test
    void copiesAreCountedAndTheFirstIsKept() throws Exception {
        write("b.mid", Tunes.of(1, 8));
        write("a.mid", Tunes.of(1, 8));
        write("c.mid", Tunes.of(2, 8));
        Survey survey = survey();
        assertEquals(1, survey.spare());
        assertEquals("a.mid", survey.copies().getFirst().kept());
    }

    @Test
    void allWordsMustStandSomewhereInTheRow() throws Exception {
        write("Bach/Air.mid", Tunes.of(1, 8).withKeySignatures(List.of(new KeySignature(0, -3, true))));
        PieceFacts facts = survey().rows().getFirst();
        assertTrue(facts.matches("bach c minor"));
        assertTrue(facts.matches("  MINOR 4/4 "));
        assertTrue(facts.matches(""));
        assertFalse(facts.matches("bach major"));
    }

    private Survey survey() throws Exception {
        return new SurveyJob(temp, _ -> {}).run(JobContext.silent());
    }

    private void write(String name, Score score) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, MidiWriter.write(score));
    }
}
