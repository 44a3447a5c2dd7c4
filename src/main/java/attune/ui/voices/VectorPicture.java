package attune.ui.voices;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// A vector as bars around a line: enough to see that it is another one.
final class VectorPicture extends Canvas {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 36;
    /// Beyond this number a bar grows no more.
    private static final double MOST = 2.5;

    VectorPicture() {
        super(WIDTH, HEIGHT);
    }

    void paint(float[] vector, Color colour, Color line) {
        GraphicsContext canvas = getGraphicsContext2D();
        canvas.clearRect(0, 0, WIDTH, HEIGHT);
        canvas.setFill(line);
        canvas.fillRect(0, HEIGHT / 2 - 0.5, WIDTH, 1);
        canvas.setFill(colour);
        double column = WIDTH / vector.length;
        for (int i = 0; i < vector.length; i++) {
            double height = Math.max(1, Math.min(MOST, Math.abs(vector[i])) / MOST * HEIGHT / 2);
            double top = vector[i] > 0 ? HEIGHT / 2 - height : HEIGHT / 2;
            canvas.fillRect(i * column, top, Math.max(1, column - 1), height);
        }
    }
}
