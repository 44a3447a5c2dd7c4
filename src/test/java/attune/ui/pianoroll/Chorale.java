package attune.ui.pianoroll;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// A four-voice chorale in G for the tests, written for them.
final class Chorale {
    private Chorale() {}

    static Score score() {
        List<Track> tracks = List.of(
                voice("Soprano", 0, 92,
                        "67:2 69:2 71:2 72:2 71:2 69:2 67:2 66:2 67:2 69:2 71:2 74:2 72:2 71:2 69:2 67:2"),
                voice("Alto", 1, 74,
                        "62:1 61:1 64:2 62:2 64:1 63:1 62:2 62:2 62:2 62:2 62:1 64:1 62:2 67:2 66:2 64:2 62:2 62:1 64:1 62:2"),
                voice("Tenor", 2, 66,
                        "59:2 60:2 55:2 57:2 55:2 57:2 59:1 59:1 57:2 59:2 57:1 56:1 55:2 57:2 55:2 55:2 54:2 55:1 57:1"),
                voice("Bass", 3, 84,
                        "55:2 48:1 49:1 43:2 45:2 50:2 50:2 55:2 50:1 51:1 43:2 54:1 54:1 52:2 50:2 48:2 50:2 50:1 52:1 43:2"));
        return new Score(480, tracks, List.of(TempoChange.ofBpm(0, 72)), List.of(new TimeSignature(0, 4, 4)),
                List.of(new KeySignature(0, 1, false)), List.of());
    }

    /// Each word is a pitch and a length in eighths.
    private static Track voice(String name, int channel, int velocity, String words) {
        List<Note> notes = new ArrayList<>();
        long tick = 0;
        for (String word : words.split(" ")) {
            String[] parts = word.split(":");
            long length = Long.parseLong(parts[1]) * 240;
            int accent = tick % 1920 == 0 ? 14 : (int) (tick / 240 % 5) * 3;
            notes.add(new Note(tick, length, Integer.parseInt(parts[0]), velocity + accent));
            tick += length;
        }
        return new Track(name, 52, channel, notes, List.of());
    }
}
