package attune.ui.pianoroll;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// A picture as an array of pixels, for what is made of very many rectangles: a canvas keeps a list of what was asked of
/// it, which costs the FX thread and then the renderer far more than the pixels themselves.
///
/// Coordinates are device pixels; what lies outside is cut. Pixels are ARGB, premultiplied.
final class Raster {
    /// Up to this width a rectangle is filled column by column: filling its rows costs more to begin than to do.
    private static final int NARROW = 4;
    private final int width;
    private final int height;
    private final int[] pixels;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] pixels() {
        return pixels;
    }

    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /// The pixel of an opaque colour.
    static int argb(Color color) {
        return 0xFF << 24 | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8 | (int) Math.round(color.getBlue() * 255);
    }

    void clear(int argb) {
        Arrays.fill(pixels, argb);
    }

    /// Makes these rows transparent.
    void clearRows(int top, int bottom) {
        Arrays.fill(pixels, top * width, bottom * width, 0);
    }

    void fill(int left, int top, int right, int bottom, int argb) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        int start = Math.max(0, top);
        int end = Math.min(height, bottom);
        if (to - from <= NARROW) {
            for (int x = from; x < to; x++) {
                fillColumn(x, start, end, argb);
            }
        } else {
            for (int y = start; y < end; y++) {
                Arrays.fill(pixels, y * width + from, y * width + to, argb);
            }
        }
    }

    /// One pixel wide, and inside.
    void fillColumn(int x, int top, int bottom, int argb) {
        for (int i = top * width + x; i < bottom * width; i += width) {
            pixels[i] = argb;
        }
    }

    /// The inner edge of a rectangle, so thick; of a part of a pixel that part is blended.
    void outline(int left, int top, int right, int bottom, double thickness, int argb) {
        int whole = (int) thickness;
        for (int i = 0; i <= whole; i++) {
            int alpha = i < whole ? 255 : (int) Math.round(255 * (thickness - whole));
            blend(left + i, top + i, right - i, top + i + 1, argb, alpha);
            blend(left + i, bottom - i - 1, right - i, bottom - i, argb, alpha);
            blend(left + i, top + i + 1, left + i + 1, bottom - i - 1, argb, alpha);
            blend(right - i - 1, top + i + 1, right - i, bottom - i - 1, argb, alpha);
        }
    }

    private void blend(int left, int top, int right, int bottom, int argb, int alpha) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                blend(y * width + x, argb, alpha);
            }
        }
    }

    /// Paints a stencil in one colour, its upper left corner there.
    void stamp(Stencil stencil, int left, int top, int argb) {
        int right = Math.min(width, left + stencil.width());
        int bottom = Math.min(height, top + stencil.height());
        for (int y = Math.max(0, top); y < bottom; y++) {
            for (int x = Math.max(0, left); x < right; x++) {
                blend(y * width + x, argb, stencil.alpha(x - left, y - top));
            }
        }
    }

    private void blend(int index, int argb, int alpha) {
        if (alpha == 0) {
            return;
        }
        int under = pixels[index];
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int over = argb >>> shift & 0xFF;
            int below = under >>> shift & 0xFF;
            mixed |= (over * alpha + below * (255 - alpha) + 127) / 255 << shift;
        }
        pixels[index] = mixed;
    }
}
