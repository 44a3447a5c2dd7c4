package attune.ui.compose;

import attune.generate.Primer;
import attune.ui.heatmap.PlacedEvent;
import java.util.List;

/// Where a take begins, and what the network is told of the music before it.
///
/// @param tick of the piece where the take begins
/// @param events of the primer at their places in the piece, oldest first
/// @param words what it begins with, as the take's card says it
public record TakeStart(long tick, Primer primer, List<PlacedEvent> events, String words) {
    public TakeStart {
        events = List.copyOf(events);
    }
}
