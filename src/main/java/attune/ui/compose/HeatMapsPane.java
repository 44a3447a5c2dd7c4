package attune.ui.compose;

import attune.picture.ColorMap;
import attune.ui.common.Action;
import attune.ui.common.Services;
import attune.ui.common.Theme;
import attune.ui.heatmap.AttentionMap;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.HeatMapView;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PassageMap;
import attune.ui.heatmap.PitchMap;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Below the roll: what the network expects and where it looks, note by note.
final class HeatMapsPane extends HBox {
    private final ComposeViewModel viewModel;
    private final HeatMapView expects;
    private final HeatMapView looks;
    private @Nullable PitchMap pitches;
    private @Nullable AttentionMap attention;

    HeatMapsPane(ComposeViewModel viewModel, Services services) {
        Theme theme = services.theme();
        this.viewModel = viewModel;
        getStyleClass().add("heatmaps");
        expects = new HeatMapView("What it expects", "The network's probability distribution over the next note",
                "probability of each pitch, before temperature", ColorMap.VIRIDIS, theme.paletteProperty());
        expects.setCaption("sure ↔ unsure");
        expects.setId("heatmap-expects");
        looks = new HeatMapView("Where it looks", "The attention weights α over the window",
                "column: the note being written; row: one before it", ColorMap.INFERNO,
                theme.paletteProperty());
        looks.setCaption("Attention is not an explanation. Click a cell to hear both notes.");
        looks.setId("heatmap-looks");
        looks.addTool(export(services.actions().get("take.export")));
        HBox.setHgrow(expects, Priority.ALWAYS);
        HBox.setHgrow(looks, Priority.ALWAYS);
        expects.setPrefWidth(400);
        looks.setPrefWidth(400);
        getChildren().addAll(expects, looks);
        setPrefHeight(265);
        setMinHeight(140);
        listen();
    }

    private static Button export(Action action) {
        Button button = new Button(null, new FontIcon("fth-download"));
        button.getStyleClass().add("icon-only");
        button.setOnAction(_ -> action.run().run());
        button.setTooltip(new Tooltip("Save both heat maps of the take as pictures and tables"));
        button.setAccessibleText("Save both heat maps");
        if (action.disabled() != null) {
            button.visibleProperty().bind(Bindings.not(action.disabled()));
            button.managedProperty().bind(button.visibleProperty());
        }
        return button;
    }

    private void listen() {
        expects.setOnHover(this::pointAt);
        looks.setOnHover(this::pointAt);
        expects.setOnClick(cell -> hear(pitches, cell));
        looks.setOnClick(cell -> hear(attention, cell));
        viewModel.shelf().passageProperty().subscribe(this::show);
        viewModel.shelf().selectedProperty().subscribe(_ -> {
            if (viewModel.shelf().passageProperty().get() == null) {
                show(null);
            }
        });
        viewModel.shelf().spotlight().playedColumnProperty().subscribe(column -> sounds(column.intValue()));
    }

    private void hear(@Nullable PassageMap map, Cell cell) {
        if (map != null) {
            viewModel.hear(map, cell);
        }
    }

    private void sounds(int column) {
        boolean reveal = !viewModel.composing().isShown();
        expects.setNow(column, reveal);
        looks.setNow(column, reveal);
    }

    private void pointAt(@Nullable Cell cell) {
        viewModel.pointAt(cell == null ? -1 : cell.column());
    }

    private void show(@Nullable Passage passage) {
        pitches = passage == null ? null : new PitchMap(passage);
        attention = passage == null || !AttentionMap.exists(passage) ? null : new AttentionMap(passage);
        String gone = viewModel.withoutHeatMaps();
        if (passage == null && !gone.isEmpty()) {
            expects.show(null, gone);
            looks.show(null, gone);
            return;
        }
        expects.show(pitches, "Compose a take: column by column you see which notes the network expects next.");
        looks.show(attention, passage == null || passage.steps().isEmpty()
                ? "And here, which of the earlier notes it looks at while it writes each one."
                : "This network has no attention: there is nothing to show here.");
    }
}
