package attune.ui.pianoroll;

import attune.music.Meter;
import attune.music.Scale;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// All that painting one picture of the roll needs, as a value: painters know nothing of sessions and mice.
///
/// @param indexes one a track, `shades` and `selected` (the places of the selected notes) likewise
/// @param silent tracks that are not heard
/// @param width of the notes' area, `height` likewise, in pixels
/// @param scale device pixels a pixel
/// @param shape where notes stand, in device pixels
/// @param chosen the scale that shades the rows, or null for that of the key signature
/// @param names of the pitches, or null where notes are not named
record Frame(Score score, List<NoteIndex> indexes, List<NoteShades> shades, List<BitSet> selected, int active,
        Set<Integer> silent, TimeAxis time, PitchAxis pitch, Grid grid, @Nullable Scale chosen,
        @Nullable NoteNames names, double width,
        double height, double scale, NoteShape shape, Palette palette) {
    Meter meter() {
        return score.meter();
    }

    /// The colour of a track, also of one that is still to come.
    Color colour(int track) {
        return palette.voice(Palette.number(score, track));
    }

    TickRange visible() {
        return time.visible(width);
    }

    /// The nearest edge of a device pixel.
    double crisp(double value) {
        return Math.round(value * scale) / scale;
    }

    /// So many pixels as device pixels.
    int pixels(double distance) {
        return (int) Math.round(distance * scale);
    }

    double x(long tick) {
        return shape.column(tick) / scale;
    }

    /// The upper edge of the pitch's row; that of the pitch below is its lower edge, so that rows meet without a gap.
    double y(int aPitch) {
        return shape.row(aPitch) / scale;
    }

    int highestVisible() {
        return pitch.pitch(0);
    }

    int lowestVisible() {
        return pitch.pitch(height);
    }

    /// The tracks in the order of painting: the active one last, on top.
    List<Integer> tracksInOrder() {
        List<Integer> order = new ArrayList<>();
        for (int track = 0; track < indexes.size(); track++) {
            if (track != active) {
                order.add(track);
            }
        }
        if (active < indexes.size()) {
            order.add(active);
        }
        return order;
    }
}
