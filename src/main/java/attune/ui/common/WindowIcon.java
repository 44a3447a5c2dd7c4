package attune.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// Attune's icon on a window, which systems show in its title, in the task bar and where one changes windows.
public final class WindowIcon {
    /// Systems take the size that fits best; larger ones would only make the start longer.
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64);

    private WindowIcon() {}

    /// Does nothing where the build made no icons.
    public static void on(Stage stage) {
        for (int size : SIZES) {
            try (InputStream picture = WindowIcon.class.getResourceAsStream("/icons/attune-" + size + ".png")) {
                if (picture != null) {
                    stage.getIcons().add(new Image(picture));
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
