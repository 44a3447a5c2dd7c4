package attune.record;

import attune.music.TickRange;

/// How to record.
///
/// @param track the index of the track that the notes go to
/// @param start the tick where recording begins, after the count-in
/// @param mode beside what is there, or in its place
/// @param grid the step in ticks that starts are drawn to, 0 for none; counted from the start of each bar
/// @param loop the stretch that the player repeats, empty where it repeats none
public record RecordSpec(int track, long start, Mode mode, long grid, TickRange loop) {
    public static final TickRange NO_LOOP = new TickRange(0, 0);

    public enum Mode {
        OVERDUB, REPLACE
    }

    public RecordSpec {
        if (track < 0 || start < 0 || grid < 0) {
            throw new IllegalArgumentException("From 0: " + track + ", " + start + ", " + grid);
        }
    }
}
