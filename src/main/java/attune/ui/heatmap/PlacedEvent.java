package attune.ui.heatmap;

import attune.music.TickRange;
import java.util.List;

/// An event at its place in the piece: the pitches that sound, none for a rest, and the ticks of the piece that it fills.
///
/// @param voice from 0, the highest; a melody has but one
public record PlacedEvent(int voice, TickRange range, List<Integer> pitches) {
    public PlacedEvent {
        pitches = List.copyOf(pitches);
    }

    /// An event of a melody.
    public PlacedEvent(TickRange range, List<Integer> pitches) {
        this(0, range, pitches);
    }

    public boolean isRest() {
        return pitches.isEmpty();
    }
}
