package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.Selection;
import attune.music.Score;
import attune.ui.FxStage;
import attune.ui.common.Palette;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewPainterTest {
    private static final int WIDTH = 400;

    /// The frame stands over the first quarter of the piece, so most notes lie outside.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void notesOutsideTheFrameStandOutFromTheirGround(boolean dark) {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        double inside = FxStage.get(() -> contrast(palette, 0, WIDTH / 5));
        double outside = FxStage.get(() -> contrast(palette, WIDTH / 3, WIDTH));
        assertTrue(outside > 0.3 * inside && (dark || outside > 0.75 * inside), outside + " beside " + inside);
    }

    /// How far apart the brightest and the darkest pixels are in a stretch of the strip.
    private static double contrast(Palette palette, int from, int to) {
        Score score = Chorale.score();
        List<NoteIndex> indexes = new ScoreIndex().of(score);
        TimeAxis time = new TimeAxis(480, 480.0 * WIDTH / score.end() * 4, 0);
        PitchAxis pitch = new PitchAxis(12, 500);
        Frame frame = new Frame(score, indexes,
                NoteShades.ofTracks(palette, IntStream.range(0, indexes.size()).boxed().toList(), 0, Set.of(), false),
                new SelectionIndex().of(Selection.NONE, indexes), 0, Set.of(), time, pitch, Grid.ADAPTIVE, null, null,
                WIDTH,
                300, 1, new NoteShape(time, pitch, 1), palette);
        RasterLayer piece = new RasterLayer();
        piece.cover(WIDTH, OverviewPainter.HEIGHT);
        piece.paint(1, raster -> OverviewPainter.paintPiece(raster, frame, score.end()));
        Canvas window = new Canvas(WIDTH, OverviewPainter.HEIGHT);
        OverviewPainter.paintWindow(window.getGraphicsContext2D(), frame, score.end());
        PixelReader pixels = new StackPane(piece, window).snapshot(null, null).getPixelReader();
        double brightest = 0;
        double darkest = 1;
        for (int x = from + 4; x < to - 4; x++) {
            for (int y = 4; y < (int) OverviewPainter.HEIGHT - 4; y++) {
                Color color = pixels.getColor(x, y);
                brightest = Math.max(brightest, color.getBrightness() - color.getSaturation());
                darkest = Math.min(darkest, color.getBrightness() - color.getSaturation());
            }
        }
        return brightest - darkest;
    }
}
