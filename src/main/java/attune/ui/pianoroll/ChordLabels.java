package attune.ui.pianoroll;

import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/// Which chord names have room in the row below the bar numbers. Those that would stand in one another are left out; that of a bar's
/// beginning comes before one on a later beat.
final class ChordLabels {
    private static final double BESIDE_LINE = 5;
    private static final double LETTER = 7;
    private static final double GAP = 4;
    private final LongToDoubleFunction place;
    private final List<Label> labels = new ArrayList<>();
    private double free = Double.NEGATIVE_INFINITY;

    /// A name and its left edge.
    record Label(double x, String name) {
        double end() {
            return x + GAP + LETTER * name.length();
        }
    }

    /// @param place x of a tick
    ChordLabels(LongToDoubleFunction place) {
        this.place = place;
    }

    /// Bars are added from left to right.
    void add(TickRange bar, List<ChordRow.Place> chords) {
        double last = place.applyAsDouble(bar.end()) + BESIDE_LINE;
        for (ChordRow.Place chord : chords) {
            Label label = new Label(place.applyAsDouble(chord.tick()) + BESIDE_LINE, chord.name());
            if (label.x() >= free && (chord.tick() == bar.start() || label.end() <= last)) {
                labels.add(label);
                free = label.end();
            }
        }
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }
}
