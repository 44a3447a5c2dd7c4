package attune.ui.pianoroll;

import javafx.scene.image.PixelReader;

/// A shape as the share of each pixel that it covers, 0–255: a word that is painted a thousand times is drawn once.
final class Stencil {
    private final int width;
    private final byte[] alphas;

    private Stencil(int width, byte[] alphas) {
        this.width = width;
        this.alphas = alphas;
    }

    static Stencil of(PixelReader picture, int left, int top, int width, int height) {
        byte[] alphas = new byte[width * height];
        for (int i = 0; i < alphas.length; i++) {
            alphas[i] = (byte) (picture.getArgb(left + i % width, top + i / width) >>> 24);
        }
        return new Stencil(width, alphas);
    }

    int width() {
        return width;
    }

    int height() {
        return alphas.length / width;
    }

    int alpha(int x, int y) {
        return alphas[y * width + x] & 0xFF;
    }
}
