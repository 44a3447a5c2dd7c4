package attune.ui.pianoroll;

import attune.ui.common.Palette;
import javafx.scene.paint.Color;

/// The colours of one track's notes, one a velocity: soft notes lean towards the grid, silent tracks far more.
final class NoteShades {
    private static final double SOFTEST = 0.5;
    private static final double QUIET = 0.1;
    private static final double SILENT = 0.72;
    private final Color[] byVelocity = new Color[128];
    private final Color selected;

    /// @param active whether new notes go to this track
    /// @param silent whether it is not heard
    NoteShades(Palette palette, int track, boolean active, boolean silent) {
        Color voice = palette.voice(track);
        Color ground = palette.row();
        Color loud = voice.interpolate(ground, silent ? SILENT : active ? 0 : QUIET);
        for (int velocity = 0; velocity < byVelocity.length; velocity++) {
            double soft = Math.pow(1 - velocity / 127.0, 1.4) * SOFTEST;
            byVelocity[velocity] = loud.interpolate(ground, soft);
        }
        selected = voice.interpolate(Color.WHITE, 0.55);
    }

    Color of(int velocity) {
        return byVelocity[velocity];
    }

    Color selected() {
        return selected;
    }
}
