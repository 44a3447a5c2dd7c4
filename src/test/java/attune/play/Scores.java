package attune.play;

import attune.music.ControlEvent;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// Small scores for tests, on a grid where a tick lasts a millisecond: 500 ticks a quarter, 120 quarters a minute.
final class Scores {
    private Scores() {}

    static Score of(Track... tracks) {
        return Score.ofTracks(500, List.of(tracks));
    }

    static Track track(Note... notes) {
        return new Track("", 0, 0, List.of(notes), List.of());
    }

    static Track track(List<ControlEvent> controls, Note... notes) {
        return new Track("", 0, 0, List.of(notes), controls);
    }

    static Note note(long tick, long duration, int pitch) {
        return new Note(tick, duration, pitch, 100);
    }

    static ControlEvent controller(long tick, int number, int value) {
        return new ControlEvent(tick, ControlEvent.Kind.CONTROLLER, number, value);
    }

    static Score withTempo(Score score, TempoChange... tempos) {
        return score.withTempos(List.of(tempos));
    }

    /// So many notes, one every 100 ticks, going up and down through the octaves.
    static Score steady(int notes) {
        List<Note> all = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            all.add(note(i * 100L, 90, 40 + i % 48));
        }
        return of(new Track("", 0, 0, all, List.of()));
    }
}
