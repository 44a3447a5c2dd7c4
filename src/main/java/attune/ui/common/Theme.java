package attune.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Light or dark, for every scene that was handed in; follows the system until the user chooses. FX thread only.
public final class Theme implements AutoCloseable {
    /// What the user chose.
    public enum Choice {
        SYSTEM, LIGHT, DARK
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(Palette.DARK);
    private final ObservableValue<ColorScheme> system;
    private final List<Scene> scenes = new ArrayList<>();
    private final Subscription following;

    /// A theme that follows the system.
    public static Theme ofSystem() {
        return new Theme(Platform.getPreferences().colorSchemeProperty());
    }

    Theme(ObservableValue<ColorScheme> system) {
        Typeface.regular(12); // the style sheets name it, so it has to be there before them
        this.system = system;
        choice.subscribe(this::update);
        following = system.subscribe(_ -> update());
    }

    /// Follows the system no longer: the system's preferences live longer than a window, and would keep all of it.
    @Override
    public void close() {
        following.unsubscribe();
    }

    /// Puts the style sheets on the scene, now and at each change.
    public void install(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().setAll(sheets());
    }

    /// Lets go of a scene that will not be shown again.
    public void uninstall(Scene scene) {
        scenes.remove(scene);
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// The colours in force, for canvas painters.
    public Palette palette() {
        return palette.get();
    }

    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    /// From light to dark or back.
    public void toggle() {
        choice.set(palette().dark() ? Choice.LIGHT : Choice.DARK);
    }

    private void update() {
        boolean dark = switch (choice.get()) {
            case SYSTEM -> system.getValue() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
        Application.setUserAgentStylesheet(
                (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        palette.set(dark ? Palette.DARK : Palette.LIGHT);
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets()));
    }

    private List<String> sheets() {
        return List.of(sheet(palette().dark() ? "attune-dark.css" : "attune-light.css"), sheet("attune.css"));
    }

    private static String sheet(String name) {
        URL found = Theme.class.getResource("/css/" + name);
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
