package attune.ui.shell;

import attune.ui.common.PanelView;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The right side: a tab for each panel, and the chosen panel below.
final class SideTabs extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final ScrollPane content = new ScrollPane();

    private final ReadOnlyObjectWrapper<@Nullable PanelView> chosen = new ReadOnlyObjectWrapper<>();

    SideTabs(List<PanelView> panels) {
        getStyleClass().addAll("panel", "side");
        HBox bar = new HBox();
        bar.getStyleClass().add("side-tabs");
        content.setFitToWidth(true);
        content.setFitToHeight(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.getStyleClass().add("side-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        for (PanelView panel : panels) {
            ToggleButton tab = new ToggleButton(panel.name());
            tab.getStyleClass().add("side-tab");
            tab.setId("tab-" + panel.name());
            tab.setToggleGroup(group);
            tab.setUserData(panel);
            tab.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(tab, Priority.ALWAYS);
            tabs.add(tab);
            bar.getChildren().add(tab);
        }
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null && was != null) {
                was.setSelected(true);
            } else {
                show(is);
            }
        });
        getChildren().setAll(bar, content);
    }

    private void show(@Nullable Toggle toggle) {
        if (toggle != null && toggle.getUserData() instanceof PanelView panel) {
            content.setContent(panel.side());
            chosen.set(panel);
        }
    }

    /// The panel in front; null only where there is none.
    ReadOnlyObjectProperty<@Nullable PanelView> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Brings a panel to the front; nothing happens where there is none of that name.
    void choose(String name) {
        tabs.stream().filter(tab -> tab.getText().equals(name)).findFirst().ifPresent(group::selectToggle);
    }
}
