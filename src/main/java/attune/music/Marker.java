package attune.music;

/// A word at a place in the piece, such as a rehearsal mark.
public record Marker(long tick, String text) {
    public Marker {
        if (tick < 0) {
            throw new IllegalArgumentException("A marker stands at 0 or later: " + tick);
        }
    }
}
