package attune.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.ui.FxStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.DARK);

    @Test
    void followsTheSystemUntilTheUserChooses() {
        Theme theme = FxStage.get(() -> new Theme(system));
        assertEquals(Palette.DARK, theme.palette());
        FxStage.run(() -> system.set(ColorScheme.LIGHT));
        assertEquals(Palette.LIGHT, theme.palette());
        FxStage.run(theme::toggle);
        assertEquals(Palette.DARK, theme.palette());
        FxStage.run(() -> system.set(ColorScheme.DARK));
        FxStage.run(() -> system.set(ColorScheme.LIGHT));
        assertEquals(Palette.DARK, theme.palette());
    }

    @Test
    void aSceneChangesItsColoursAtOnce() {
        Theme theme = FxStage.get(() -> new Theme(system));
        Label label = new Label("Attune");
        label.getStyleClass().add("accent");
        Scene scene = FxStage.get(() -> new Scene(new VBox(label)));
        FxStage.run(() -> theme.install(scene));
        FxStage.run(label::applyCss);
        assertEquals(Palette.DARK.accentText(), label.getTextFill());
        FxStage.run(theme::toggle);
        FxStage.run(scene.getRoot()::applyCss);
        assertEquals(Palette.LIGHT.accentText(), label.getTextFill());
    }

    @Test
    void sheetsAndPalettesHoldTheSameColours() {
        for (Palette palette : new Palette[]{Palette.DARK, Palette.LIGHT}) {
            Map<String, Color> sheet = colours(palette.dark() ? "attune-dark.css" : "attune-light.css");
            Map<String, Color> expected = Map.of("window", palette.window(), "panel", palette.panel(), "raised",
                    palette.raised(), "control", palette.control(), "line", palette.line(), "text", palette.text(),
                    "muted", palette.muted(), "accent", palette.accent(), "second", palette.second(), "danger",
                    palette.danger());
            expected.forEach((name, colour) -> assertEquals(colour, sheet.get(name), name));
        }
        assertEquals(colours("attune-dark.css").keySet(), colours("attune-light.css").keySet());
        assertTrue(colours("attune-dark.css").containsKey("on-accent"));
    }

    private static Map<String, Color> colours(String sheet) {
        try (var stream = ThemeTest.class.getResourceAsStream("/css/" + sheet)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Color> colours = new TreeMap<>();
            Pattern.compile("-attune-([a-z-]+): ([^;]+);").matcher(text).results()
                    .forEach(match -> colours.put(match.group(1), Color.web(match.group(2))));
            return colours;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
