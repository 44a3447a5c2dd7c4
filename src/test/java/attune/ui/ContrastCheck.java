package attune.ui;

import attune.ui.common.Contrast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Takes pictures of the tours and measures in them whether each text can be read; what cannot is told when the tour is
/// over, so that one run tells all.
///
/// `contrast.txt` beside the pictures holds a line a picture, how many texts it shows and the one that is hardest to read,
/// and a line for each that is too hard.
public final class ContrastCheck {
    private static final String REPORT = "contrast.txt";
    private static final List<String> FAULTS = new ArrayList<>();

    private ContrastCheck() {}

    /// What the scene looks like now, written as a PNG and measured, with the menus and tooltips that stand over it.
    public static WritableImage picture(Scene scene, Path png) {
        FxStage.settle();
        return FxStage.get(() -> {
            WritableImage image = FxStage.snapshot(scene, png);
            List<MeasuredText> texts = new ArrayList<>(measure(scene, image));
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window instanceof PopupWindow popup && popup.getOwnerWindow() == scene.getWindow()) {
                    texts.addAll(measure(popup.getScene(), popup.getScene().snapshot(null)));
                }
            }
            note(png, texts);
            return image;
        });
    }

    private static List<MeasuredText> measure(Scene scene, WritableImage image) {
        return ShownText.of(scene).stream().map(text -> MeasuredText.of(text, image)).toList();
    }

    /// Fails if a text could not be read in the pictures since the last call.
    public static void judge() {
        List<String> faults = FxStage.get(() -> {
            List<String> all = List.copyOf(FAULTS);
            FAULTS.clear();
            return all;
        });
        if (!faults.isEmpty()) {
            throw new AssertionError("Texts below " + Contrast.TEXT + ":1\n" + String.join("\n", faults));
        }
    }

    private static void note(Path png, List<MeasuredText> texts) throws IOException {
        String name = png.getFileName().toString().replace(".png", "");
        List<String> lines = new ArrayList<>();
        texts.stream().min(Comparator.comparingDouble(MeasuredText::ratio))
                .ifPresent(hardest -> lines.add(name + "  " + texts.size() + " texts, hardest" + hardest));
        texts.stream().filter(text -> !text.legible()).map(text -> name + "  too hard" + text).distinct()
                .forEach(line -> {
                    lines.add(line);
                    FAULTS.add(line);
                });
        write(png.resolveSibling(REPORT), name, lines);
    }

    /// A picture that is taken again has its lines replaced.
    private static void write(Path report, String name, List<String> lines) throws IOException {
        List<String> before = Files.exists(report) ? Files.readAllLines(report) : List.of();
        Files.write(report, Stream.concat(before.stream().filter(line -> !line.startsWith(name + "  ")), lines.stream())
                .sorted().toList());
    }
}
