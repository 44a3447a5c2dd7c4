package attune.ui.pianoroll;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A piece of any size for measuring: each track is a line that wanders about in a range of its own, in sixteenths to
/// halves, some notes longer than the step to the next. The same seed gives the same piece.
final class RollBenchPiece {
    private static final int SIXTEENTH = Score.TICKS_PER_QUARTER / 4;
    private static final int RANGE = 24;

    private RollBenchPiece() {}

    static Score of(int notes, int tracks, long seed) {
        Random random = new Random(seed);
        List<Track> parts = new ArrayList<>();
        for (int track = 0; track < tracks; track++) {
            int count = notes / tracks + (track < notes % tracks ? 1 : 0);
            int lowest = 24 + (tracks == 1 ? 30 : 54 * track / (tracks - 1));
            parts.add(new Track("Part " + (track + 1), track % 128, track % 16, line(count, lowest, random),
                    List.of()));
        }
        return Score.ofTracks(Score.TICKS_PER_QUARTER, parts);
    }

    private static List<Note> line(int count, int lowest, Random random) {
        List<Note> notes = new ArrayList<>(count);
        long tick = 0;
        int step = RANGE / 2;
        for (int i = 0; i < count; i++) {
            long length = SIXTEENTH * (1L << random.nextInt(3));
            long held = random.nextInt(20) == 0 ? length * 4 : length;
            step = Math.clamp(step + random.nextInt(9) - 4L, 0, RANGE);
            notes.add(new Note(tick, held, lowest + step, 40 + random.nextInt(80)));
            tick += length;
        }
        return notes;
    }
}
