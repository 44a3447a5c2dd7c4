package attune.record;

import attune.music.Meter;
import attune.music.Note;
import attune.music.Quantize;
import attune.music.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The notes of a recording: keys that are down, and notes that have ended.
final class PlayedNotes {
    /// When a key went down, where its note starts, and how fast.
    private record Key(long tick, long start, int velocity) {}

    private final RecordSpec spec;
    private final Meter meter;
    private final long early;
    private final Map<Integer, Key> down = new TreeMap<>();
    private final List<Note> ended = new ArrayList<>();

    PlayedNotes(Score score, RecordSpec spec) {
        this.spec = spec;
        this.meter = score.meter();
        this.early = score.ticksPerQuarter() / 2;
    }

    /// A key that is down already is struck again.
    ///
    /// @param first where recording begins: from an eighth before it a note counts as on it
    void down(long tick, int pitch, int velocity, long first) {
        up(tick, pitch);
        if (tick >= first - early) {
            down.put(pitch, new Key(tick, Math.max(tick, first), velocity));
        }
    }

    void up(long tick, int pitch) {
        Key key = down.remove(pitch);
        if (key != null) {
            ended.add(note(pitch, key, tick));
        }
    }

    /// All notes, with those that are still down ended at the tick.
    List<Note> until(long tick) {
        List<Note> all = new ArrayList<>(ended);
        down.forEach((pitch, key) -> all.add(note(pitch, key, tick)));
        all.sort(null);
        return List.copyOf(all);
    }

    /// An early note keeps its end where that comes after the beat; drawn to the grid, a note keeps its length. A key that goes up
    /// earlier than it went down was held to the end of the loop.
    private Note note(int pitch, Key key, long up) {
        long end = up < key.tick() ? Math.max(spec.loop().end(), key.start() + 1) : up;
        long length = Math.max(1, end > key.start() ? end - key.start() : end - key.tick());
        long start = spec.grid() > 0 ? Quantize.nearest(key.start(), spec.grid(), meter) : key.start();
        return new Note(start, length, pitch, key.velocity());
    }
}
