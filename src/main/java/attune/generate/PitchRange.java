package attune.generate;

/// The pitches from a lowest to a highest, both in it.
public record PitchRange(int lowest, int highest) {
    public PitchRange {
        if (lowest < 0 || highest > 127 || lowest > highest) {
            throw new IllegalArgumentException("A range lies within 0–127: " + lowest + " to " + highest);
        }
    }

    public boolean holds(int pitch) {
        return pitch >= lowest && pitch <= highest;
    }
}
