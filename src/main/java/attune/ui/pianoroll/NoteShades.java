package attune.ui.pianoroll;

import attune.picture.VoiceColors;
import attune.ui.common.Contrast;
import attune.ui.common.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;

/// The colours of one track's notes as pixels, one a velocity: soft notes lean towards the grid, silent tracks far more.
final class NoteShades {
    private static final double QUIET = 0.07;
    private static final double GHOST = 0.62;
    private static final double SILENT = 0.72;
    /// The velocity whose shade stands for the track as a whole.
    private static final int USUAL = 110;
    private final int[] byVelocity = new int[128];
    private final int selected;
    private final Palette palette;
    private final int[] inks = new int[128];

    /// @param colour its number in the palette
    /// @param quiet how far a track leans to the grid that is heard but not active
    /// @param active whether new notes go to this track
    /// @param silent whether it is not heard
    NoteShades(Palette palette, int colour, boolean active, boolean silent, double quiet) {
        this.palette = palette;
        Color voice = palette.voice(colour);
        Color ground = palette.row();
        Color loud = voice.interpolate(ground, silent ? SILENT : active ? 0 : quiet);
        for (int velocity = 0; velocity < byVelocity.length; velocity++) {
            byVelocity[velocity] = Raster.argb(loud.interpolate(ground, VoiceColors.softness(velocity)));
        }
        selected = Raster.argb(voice.interpolate(Color.WHITE, 0.55));
    }

    /// The shades of tracks in these colours.
    ///
    /// @param ghosts whether all but the active one step back
    static List<NoteShades> ofTracks(Palette palette, List<Integer> colours, int active, Set<Integer> silent,
            boolean ghosts) {
        List<NoteShades> shades = new ArrayList<>();
        for (int track = 0; track < colours.size(); track++) {
            shades.add(new NoteShades(palette, colours.get(track), track == active, silent.contains(track),
                    ghosts ? GHOST : QUIET));
        }
        return List.copyOf(shades);
    }

    int of(int velocity) {
        return byVelocity[velocity];
    }

    /// Of the name on a note of that velocity: on a shade that is too dark for the usual ink it is that of texts, white or black.
    int ink(int velocity) {
        if (inks[velocity] == 0) {
            inks[velocity] = Raster
                    .argb(Contrast.legible(color(byVelocity[velocity]), palette.onNote(), palette.text()));
        }
        return inks[velocity];
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    int usual() {
        return byVelocity[USUAL];
    }

    int selected() {
        return selected;
    }
}
