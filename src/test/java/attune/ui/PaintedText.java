package attune.ui;

import attune.ui.common.Contrast;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// What a painter of canvases draws, eight times as large: there the strokes of letters are wide enough to have their
/// colour whole, so that it can be read from the picture and not from the painter's own words.
public final class PaintedText {
    private static final int LARGER = 8;
    /// Of the pixels of an area, that a colour needs to count as one of a stroke and not of its edge.
    private static final double STROKE = 0.02;
    private final Image picture;

    private PaintedText(Image picture) {
        this.picture = picture;
    }

    /// @param width in pixels of the painter, `height` likewise
    public static PaintedText of(double width, double height, Consumer<GraphicsContext> painter) {
        return FxStage.get(() -> {
            Canvas canvas = new Canvas(width * LARGER, height * LARGER);
            canvas.getGraphicsContext2D().scale(LARGER, LARGER);
            painter.accept(canvas.getGraphicsContext2D());
            return new PaintedText(canvas.snapshot(null, new WritableImage((int) canvas.getWidth(),
                    (int) canvas.getHeight())));
        });
    }

    /// How far the text stands out from its ground that is all that the area shows; 1 where it shows none.
    public double ratioIn(Rectangle2D area) {
        Map<Integer, Integer> counts = new HashMap<>();
        PixelReader pixels = picture.getPixelReader();
        for (int y = (int) (area.getMinY() * LARGER); y < area.getMaxY() * LARGER; y++) {
            for (int x = (int) (area.getMinX() * LARGER); x < area.getMaxX() * LARGER; x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        Color ground = color(counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
        double least = STROKE * area.getWidth() * area.getHeight() * LARGER * LARGER;
        return counts.entrySet().stream().filter(count -> count.getValue() > least)
                .mapToDouble(count -> Contrast.ratio(color(count.getKey()), ground)).max().orElse(1);
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
