package attune.bench;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A piece of any size that is the same for the same seed: in each part a line that wanders about, in sixteenths to halves, with
/// some notes held over the next and some rests.
final class BenchPiece {
    private static final int SIXTEENTH = Score.TICKS_PER_QUARTER / 4;
    private static final int RANGE = 24;
    private static final int LOWEST = 36;

    private BenchPiece() {}

    static Score of(int notes, int parts, long seed) {
        Random random = new Random(seed);
        List<Track> tracks = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int count = notes / parts + (part < notes % parts ? 1 : 0);
            tracks.add(new Track("Part " + (part + 1), 0, pitched(part), line(count, LOWEST + part % 4 * 12, random),
                    List.of()));
        }
        return Score.ofTracks(Score.TICKS_PER_QUARTER, tracks);
    }

    /// A channel that is not percussion's, whose notes are not chordified.
    private static int pitched(int part) {
        int channel = part % 15;
        return channel < Track.PERCUSSION ? channel : channel + 1;
    }

    private static List<Note> line(int count, int lowest, Random random) {
        List<Note> notes = new ArrayList<>(count);
        long tick = 0;
        int height = RANGE / 2;
        for (int i = 0; i < count; i++) {
            long length = SIXTEENTH * (1L << random.nextInt(4));
            height = Math.clamp(height + random.nextInt(9) - 4L, 0, RANGE);
            notes.add(new Note(tick, random.nextInt(8) == 0 ? 2 * length : length, lowest + height,
                    40 + random.nextInt(80)));
            tick += random.nextInt(10) == 0 ? 2 * length : length;
        }
        return notes;
    }
}
