package attune.ui.pianoroll;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A layer that is painted as pixels, one device pixel each. FX thread only.
///
/// Two pictures take turns: while the renderer still reads one, the next is painted.
final class RasterLayer extends ImageView {
    private double areaWidth = 1;
    private double areaHeight = 1;
    private Side front = new Side(1, 1);
    private Side back = new Side(1, 1);

    private record Side(Raster raster, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        private Side(int width, int height) {
            this(new Raster(width, height));
        }

        private Side(Raster raster) {
            this(raster, new PixelBuffer<>(raster.width(), raster.height(), IntBuffer.wrap(raster.pixels()),
                    PixelFormat.getIntArgbPreInstance()));
        }

        private Side(Raster raster, PixelBuffer<IntBuffer> buffer) {
            this(raster, buffer, new WritableImage(buffer));
        }

        private Side ofSize(int width, int height) {
            return raster.width() == width && raster.height() == height ? this : new Side(width, height);
        }
    }

    RasterLayer() {
        setSmooth(false);
        setPickOnBounds(true);
    }

    /// How large it is to be, in pixels of the scene.
    void cover(double width, double height) {
        areaWidth = width;
        areaHeight = height;
    }

    /// @param scale device pixels a pixel
    void paint(double scale, Consumer<Raster> painter) {
        painter.accept(begin(scale));
        show(scale);
    }

    /// The pixels to paint next, by any thread; [#show] follows on the FX thread when they are painted.
    Raster begin(double scale) {
        back = back.ofSize((int) Math.ceil(areaWidth * scale), (int) Math.ceil(areaHeight * scale));
        return back.raster();
    }

    void show(double scale) {
        Side next = back;
        next.buffer().updateBuffer(_ -> null);
        back = front;
        front = next;
        setImage(next.image());
        setFitWidth(next.raster().width() / scale);
        setFitHeight(next.raster().height() / scale);
    }
}
