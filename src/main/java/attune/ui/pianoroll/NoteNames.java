package attune.ui.pianoroll;

import attune.music.Pitch;
import attune.ui.common.Typeface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/// The names of all pitches as stencils, for one size of device pixels; each way to spell them is drawn when first
/// asked for. FX thread only.
///
/// Setting the text of each note anew at each picture took most of the time that a picture of large notes took.
final class NoteNames {
    /// From the top of a stencil to the line that the letters stand on.
    private static final int ASCENT = 11;
    private static final int HEIGHT = 15;
    private static final int WIDTH = 36;
    private static final int COLUMNS = 16;
    private static final Font FONT = Typeface.bold(10);
    private final double scale;
    private final Map<Integer, List<Stencil>> bySpelling = new HashMap<>();

    /// @param scale device pixels a pixel
    NoteNames(double scale) {
        this.scale = scale;
    }

    double scale() {
        return scale;
    }

    /// In device pixels.
    int ascent() {
        return (int) Math.round(ASCENT * scale);
    }

    /// @param sharps of the key signature; negative for flats
    Stencil of(int pitch, int sharps) {
        return bySpelling.computeIfAbsent(Integer.signum(sharps), this::draw).get(pitch);
    }

    private List<Stencil> draw(int spelling) {
        Group sheet = new Group();
        for (int pitch = 0; pitch < PitchAxis.PITCHES; pitch++) {
            Text name = new Text(Pitch.name(pitch, spelling));
            name.setFont(FONT);
            name.setX(pitch % COLUMNS * WIDTH);
            name.setY(row(pitch) * HEIGHT + ASCENT);
            sheet.getChildren().add(name);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, COLUMNS * WIDTH * scale,
                (row(PitchAxis.PITCHES - 1) + 1) * HEIGHT * scale));
        PixelReader picture = sheet.snapshot(parameters, null).getPixelReader();
        List<Stencil> stencils = new ArrayList<>();
        for (int pitch = 0; pitch < PitchAxis.PITCHES; pitch++) {
            stencils.add(Stencil.of(picture, (int) Math.round(pitch % COLUMNS * WIDTH * scale),
                    (int) Math.round(row(pitch) * HEIGHT * scale), (int) (WIDTH * scale), (int) (HEIGHT * scale)));
        }
        return List.copyOf(stencils);
    }

    private static int row(int pitch) {
        return pitch / COLUMNS;
    }
}
