package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Note;
import attune.music.TempoChange;
import attune.music.TickRange;
import attune.ui.PaintedText;
import attune.ui.common.Contrast;
import attune.ui.common.Palette;
import attune.ui.common.TakePreview;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words that are painted on the roll's canvases can be read in both themes, whatever lies below them.
class LegibleRollTest {
    private static final List<Note> CHORD = List.of(new Note(0, 960, 60, 90), new Note(0, 960, 64, 90),
            new Note(0, 960, 67, 90));

    static List<Palette> palettes() {
        return List.of(Palette.DARK, Palette.LIGHT);
    }

    private static void assertLegible(PaintedText painted, String what, double x, double y, double width,
            double height) {
        double ratio = painted.ratioIn(new Rectangle2D(x, y, width, height));
        assertTrue(ratio >= Contrast.TEXT, "%s: %.2f".formatted(what, ratio));
    }

    private static Frame frame(Palette palette) {
        Frame frame = Frames.in(palette, Frames.of(Selection.NONE, Frames.TIME, 1, CHORD));
        return Frames.of(frame, frame.score().withTempos(List.of(TempoChange.ofBpm(0, 90),
                TempoChange.ofBpm(480, 120))));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void barsBeatsChordsAndMarksOfTheRuler(Palette palette) {
        Frame frame = frame(palette);
        for (@Nullable
        TickRange loop : new @Nullable TickRange[]{null, new TickRange(0, 1920)}) {
            PaintedText ruler = PaintedText.of(200, RulerPainter.HEIGHT,
                    canvas -> RulerPainter.paint(canvas, frame, loop));
            String where = palette.dark() + " " + loop + " ";
            assertLegible(ruler, where + "bar", 3, 5, 12, 10);
            assertLegible(ruler, where + "beat", 98, 5, 16, 10);
            assertLegible(ruler, where + "mark", 50, 5, 24, 10);
            assertLegible(ruler, where + "chord", 3, 20, 12, 12);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theNamesOfKeysAlsoOfTheOneThatIsLit(Palette palette) {
        Frame frame = frame(palette);
        double top = frame.y(60);
        for (int lit : new int[]{-1, 60}) {
            PaintedText keys = PaintedText.of(KeyboardPainter.WIDTH, 100,
                    canvas -> KeyboardPainter.paint(canvas, frame, lit));
            assertLegible(keys, "C4, lit " + lit, 28, top + 1, 16, 8);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theNameOfATake(Palette palette) {
        Frame frame = frame(palette);
        PaintedText overlay = PaintedText.of(200, 100, canvas -> OverlayPainter.paintPreview(canvas, frame,
                new TakePreview("Take A", 0, 0, List.of(new Note(0, 1920, 65, 90)), false)));
        assertLegible(overlay, "take", 6, 5, 40, 15);
    }

    /// Soft notes lean to the rows, ghosts of other tracks far more, and selected ones to white.
    @ParameterizedTest
    @MethodSource("palettes")
    void theNameOnANoteOfAnyColourAndLoudness(Palette palette) {
        for (int colour = 0; colour < palette.voices().size(); colour++) {
            for (boolean ghosts : new boolean[]{false, true}) {
                for (NoteShades shades : NoteShades.ofTracks(palette, List.of(colour, colour), 0, Set.of(),
                        ghosts)) {
                    for (int velocity = 0; velocity < 128; velocity++) {
                        double ratio = Contrast.ratio(color(shades.ink(velocity)), color(shades.of(velocity)));
                        assertTrue(ratio >= Contrast.TEXT, "colour %d, velocity %d, ghosts %b: %.2f".formatted(colour,
                                velocity, ghosts, ratio));
                    }
                    assertTrue(Contrast.ratio(palette.onNote(), color(shades.selected())) >= Contrast.TEXT);
                }
            }
        }
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
