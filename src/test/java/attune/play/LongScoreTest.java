package attune.play;

import static attune.play.Scores.note;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.play.ChannelMessage.NoteOn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A score of 100,000 notes plays completely while it is edited; prints what a window and an edit took, and asserts no time.
class LongScoreTest {
    private static final int TRACKS = 10;
    private static final int NOTES_A_TRACK = 10_000;

    @Test
    void aHundredThousandNotesPlayThroughWhileNotesAreAdded() {
        List<NoteOn> sent = new ArrayList<>();
        Schedule schedule = new Schedule(event -> {
            if (event.event() instanceof NoteOn on) {
                sent.add(on);
            }
        });
        Score score = score();
        Arrangement arrangement = Arrangement.of(score, Mix.ALL);
        schedule.follow(arrangement, 0);
        schedule.start(0, 0);
        long windows = 0;
        long edits = 0;
        long editNanos = 0;
        long begin = System.nanoTime();
        for (long now = 0; !schedule.hasEnded(now); now += 20_000) {
            schedule.advance(now, now + Transport.AHEAD_MICROS);
            windows++;
            if (windows % 1_000 == 500) {
                score = withOneMore(score, now / 1_000 + 5_000);
                long before = System.nanoTime();
                arrangement = arrangement.next(score, Mix.ALL);
                schedule.follow(arrangement, now);
                editNanos += System.nanoTime() - before;
                edits++;
            }
        }
        long nanos = System.nanoTime() - begin;
        System.out.printf("100,000 notes: %.4f ms a window of 20 ms (%d windows), %.2f ms an edit (%d edits)%n",
                nanos / 1e6 / windows, windows, editNanos / 1e6 / edits, edits);
        assertEquals(score.noteCount(), sent.size());
        assertEquals(0, schedule.lateWakeups());
    }

    private static Score score() {
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < TRACKS; i++) {
            List<Note> notes = new ArrayList<>();
            for (int k = 0; k < NOTES_A_TRACK; k++) {
                notes.add(note(k * 50L, 45, 40 + k % 40));
            }
            tracks.add(new Track("", i, i, notes, List.of()));
        }
        return Score.ofTracks(500, tracks);
    }

    private static Score withOneMore(Score score, long tick) {
        Track track = score.tracks().getFirst();
        List<Note> notes = new ArrayList<>(track.notes());
        notes.add(note(tick, 30, 100));
        return score.withTrack(0, track.withNotes(notes));
    }
}
