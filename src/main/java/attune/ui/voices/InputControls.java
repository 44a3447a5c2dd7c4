package attune.ui.voices;

import attune.ui.common.ActionNodes;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with one input: draw it anew, lock it, type its seed.
final class InputControls {
    private final InputKey key;
    private final String words;
    final Button renew = new Button(null, new FontIcon("fth-refresh-cw"));
    final ToggleButton lock = new ToggleButton();
    final SeedField seed;
    private final Tooltip lockTip = ActionNodes.tooltip("");

    InputControls(InputKey key, VoicesViewModel viewModel) {
        this.key = key;
        this.words = key.words(viewModel.names());
        this.seed = new SeedField(words, typed -> viewModel.seed(key, typed));
        String id = key.kind().name().toLowerCase(Locale.ROOT) + "-" + key.track();
        renew.setId("voices-new-" + id);
        renew.getStyleClass().add("icon-only");
        renew.setAccessibleText("New: " + words);
        renew.setTooltip(ActionNodes.tooltip("Draw " + words + " anew; all else stays"));
        renew.setOnAction(_ -> viewModel.renew(key));
        lock.setId("voices-lock-" + id);
        lock.getStyleClass().add("icon-only");
        lock.setTooltip(lockTip);
        lock.setOnAction(_ -> viewModel.inputs().lock(key, lock.isSelected()));
        seed.setId("voices-seed-" + id);
    }

    /// Shows how the input stands.
    void show(Recipe recipe, boolean locked) {
        seed.show(recipe.seed(key));
        seed.setDisable(locked);
        renew.setDisable(locked);
        lock.setSelected(locked);
        lock.setGraphic(new FontIcon(locked ? "fth-lock" : "fth-unlock"));
        lock.setAccessibleText((locked ? "Unlock " : "Lock ") + words);
        lockTip.setText(locked
                ? "Locked: " + words + " stays as it is whatever else is drawn anew"
                : "Lock " + words + ", so that it stays when new voices are drawn");
    }
}
