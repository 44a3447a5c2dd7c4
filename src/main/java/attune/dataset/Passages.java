package attune.dataset;

import attune.music.Meter;
import attune.music.Score;
import attune.music.TickRange;
import java.util.List;

/// Encodes the events of a passage: what they are, and where they stand in their bar and in the passage.
final class Passages {
    private Passages() {}

    /// @param events in the order in which they are read or written
    static EncodedPassage encode(List<PassageEvent> events, TickRange span, Meter meter) {
        int size = events.size();
        EncodedPassage passage = new EncodedPassage(new int[size], new int[size], new int[size], new int[size],
                new int[size]);
        TickRange bar = new TickRange(0, 0);
        for (int i = 0; i < size; i++) {
            PassageEvent event = events.get(i);
            bar = bar.contains(event.tick()) ? bar : meter.barAt(event.tick());
            passage.notes()[i] = event.note();
            passage.durations()[i] = event.duration();
            passage.voices()[i] = event.voice();
            passage.positions()[i] = PassageFeatures.position(quarters(event.tick() - bar.start()));
            passage.remaining()[i] = PassageFeatures.remaining(quarters(span.end() - event.tick()));
        }
        return passage;
    }

    private static double quarters(long ticks) {
        return (double) ticks / Score.TICKS_PER_QUARTER;
    }
}
