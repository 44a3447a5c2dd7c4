package attune.music;

import java.util.List;

/// What sounds in a stretch of a chordified score, in quarters from its start: pitches low to high, none for a rest.
public record ChordEvent(Fraction offset, Fraction duration, List<Integer> pitches) {
    public ChordEvent {
        pitches = List.copyOf(pitches);
    }

    public boolean isRest() {
        return pitches.isEmpty();
    }
}
