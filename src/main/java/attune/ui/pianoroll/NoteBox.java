package attune.ui.pianoroll;

import javafx.scene.canvas.GraphicsContext;

/// The rectangle that a note fills, in device pixels: at least wide enough to be seen, with a hair of space to its
/// neighbours.
///
/// @param right the first pixel outside, `bottom` likewise
/// @param corner what is missing at each corner: it makes large notes look rounded and costs nothing
record NoteBox(int left, int top, int right, int bottom, int corner) {
    void fill(Raster raster, int argb) {
        if (corner > 0) {
            raster.fill(left + corner, top, right - corner, top + corner, argb);
            raster.fill(left + corner, bottom - corner, right - corner, bottom, argb);
        }
        raster.fill(left, top + corner, right, bottom - corner, argb);
    }

    /// The same on a canvas, in its colour.
    ///
    /// @param scale device pixels a pixel
    void fill(GraphicsContext canvas, double scale) {
        fill(canvas, scale, left + corner, top, right - corner, bottom);
        if (corner > 0) {
            fill(canvas, scale, left, top + corner, left + corner, bottom - corner);
            fill(canvas, scale, right - corner, top + corner, right, bottom - corner);
        }
    }

    private static void fill(GraphicsContext canvas, double scale, int left, int top, int right, int bottom) {
        canvas.fillRect(left / scale, top / scale, (right - left) / scale, (bottom - top) / scale);
    }
}
