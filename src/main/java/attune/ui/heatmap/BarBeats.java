package attune.ui.heatmap;

/// Names the events of a passage by bar and beat.
final class BarBeats {
    private BarBeats() {}

    /// An axis of so many events from the given one on; a name is marked as a beginning where it is the first in its bar.
    static Axis axis(Passage passage, int firstEvent, int size) {
        return new Axis(size, index -> name(passage, firstEvent + index),
                index -> bar(passage, firstEvent + index) != bar(passage, firstEvent + index - 1));
    }

    private static String name(Passage passage, int event) {
        return passage.event(event).map(passage::place).orElse("");
    }

    private static int bar(Passage passage, int event) {
        return passage.event(event).map(placed -> passage.meter().position(placed.range().start()).bar()).orElse(-1);
    }
}
