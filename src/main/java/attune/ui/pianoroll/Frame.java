package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.music.Meter;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// All that painting one picture of the roll needs, as a value: painters know nothing of sessions and mice.
///
/// @param indexes one a track, `shades` likewise
/// @param silent tracks that are not heard
/// @param width of the notes' area, `height` likewise, in pixels
/// @param scale device pixels a pixel, so that lines fall on whole ones
record Frame(Score score, List<NoteIndex> indexes, List<NoteShades> shades, Selection selection, int active,
        Set<Integer> silent, TimeAxis time,
        PitchAxis pitch, Grid grid, boolean names, double width, double height, double scale, Palette palette) {
    Meter meter() {
        return score.meter();
    }

    TickRange visible() {
        return time.visible(width);
    }

    /// The nearest edge of a device pixel.
    double crisp(double value) {
        return Math.round(value * scale) / scale;
    }

    double x(long tick) {
        return crisp(time.x(tick));
    }

    /// The upper edge of the pitch's row; that of the pitch below is its lower edge, so that rows meet without a gap.
    double y(int aPitch) {
        return crisp(pitch.y(aPitch));
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
