package attune.ui.heatmap;

import attune.music.TickRange;
import java.util.List;

/// An event at its place in the piece: the pitches that sound, none for a rest, and the ticks of the piece that it fills.
public record PlacedEvent(TickRange range, List<Integer> pitches) {
    public PlacedEvent {
        pitches = List.copyOf(pitches);
    }

    public boolean isRest() {
        return pitches.isEmpty();
    }
}
