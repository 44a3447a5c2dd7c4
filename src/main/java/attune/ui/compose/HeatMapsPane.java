package attune.ui.compose;

import attune.picture.ColorMap;
import attune.ui.common.Action;
import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.Services;
import attune.ui.common.Theme;
import attune.ui.heatmap.AlignmentMap;
import attune.ui.heatmap.AttentionMap;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.HeatMapView;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PassageMap;
import attune.ui.heatmap.PitchMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Below the roll: what the network expects and where it looks, note by note.
final class HeatMapsPane extends HBox {
    private static final String BEFORE = "column: the note being written; row: one before it";
    private static final String GIVEN = "column: a note that is written; row: a given one";

    private final ComposeViewModel viewModel;
    private final IntegerProperty voice = new SimpleIntegerProperty(VoiceChips.ALL);
    private final VoiceChips voices;
    private final HeatMapView expects;
    private final HeatMapView looks;
    private @Nullable PitchMap pitches;
    private @Nullable PassageMap attention;

    HeatMapsPane(ComposeViewModel viewModel, Services services) {
        Theme theme = services.theme();
        this.viewModel = viewModel;
        getStyleClass().add("heatmaps");
        expects = new HeatMapView("What it expects", "The network's probability distribution over the next note",
                "probability of each pitch, before temperature", ColorMap.VIRIDIS, theme.paletteProperty());
        expects.setCaption("sure ↔ unsure");
        expects.setId("heatmap-expects");
        voices = new VoiceChips(voice, viewModel.shelf());
        expects.addTool(voices);
        looks = new HeatMapView("Where it looks", "The attention weights α over the window",
                BEFORE, ColorMap.INFERNO, theme.paletteProperty());
        looks.setCaption("Attention is not an explanation. Click a cell to hear both notes.");
        looks.setId("heatmap-looks");
        looks.addTool(export(services.actions().get("take.export")));
        explain(services.actions(), expects, looks);
        HBox.setHgrow(expects, Priority.ALWAYS);
        HBox.setHgrow(looks, Priority.ALWAYS);
        expects.setPrefWidth(400);
        looks.setPrefWidth(400);
        getChildren().addAll(expects, looks);
        setPrefHeight(265);
        setMinHeight(140);
        listen();
    }

    /// A question mark in each map, which opens the page that tells how to read them; alone, without the studio, there is no such page.
    private static void explain(Actions actions, HeatMapView... maps) {
        if (actions.find("help.heatMaps").isPresent()) {
            for (HeatMapView map : maps) {
                Button button = ActionNodes.iconButton(actions, "help.heatMaps");
                button.setId(map.getId() + "-explained");
                map.addTool(button);
            }
        }
    }

    private static Button export(Action action) {
        Button button = new Button(null, new FontIcon("fth-download"));
        button.getStyleClass().add("icon-only");
        button.setOnAction(_ -> action.run().run());
        button.setTooltip(new Tooltip("Save both heat maps of the take as pictures (PNG, SVG) and tables (CSV)"));
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
        viewModel.modeProperty().addListener((_, _, _) -> show(viewModel.shelf().passageProperty().get()));
        viewModel.shelf().selectedProperty().subscribe(_ -> {
            if (viewModel.shelf().passageProperty().get() == null) {
                show(null);
            }
        });
        voice.addListener((_, _, _) -> show(viewModel.shelf().passageProperty().get()));
        viewModel.shelf().spotlight().playedColumnProperty().subscribe(index -> sounds(index.intValue()));
    }

    private void hear(@Nullable PassageMap map, Cell cell) {
        if (map != null) {
            viewModel.hear(map, cell);
        }
    }

    private void sounds(int index) {
        boolean reveal = !viewModel.composing().isShown();
        int column = pitches == null || index < 0 ? -1 : pitches.column(index);
        expects.setNow(column, reveal);
        looks.setNow(column, reveal);
    }

    private void pointAt(@Nullable Cell cell) {
        viewModel.pointAt(cell == null || pitches == null ? -1 : pitches.index(cell.column()));
    }

    private void show(@Nullable Passage whole) {
        voices.show(whole);
        Passage passage = whole == null || voice.get() == VoiceChips.ALL ? whole : whole.ofVoice(voice.get());
        pitches = passage == null ? null : new PitchMap(passage);
        attention = passage == null ? null : attention(passage);
        String gone = viewModel.withoutHeatMaps();
        if (passage == null && !gone.isEmpty()) {
            expects.show(null, gone);
            looks.show(null, gone);
            return;
        }
        boolean reply = passage == null ? viewModel.modeProperty().get().isReply() : passage.reply();
        looks.setSubtitle(reply ? GIVEN : BEFORE);
        expects.show(pitches, "Compose a take: column by column you see which notes the network expects next.");
        looks.show(attention, passage != null && !passage.steps().isEmpty()
                ? "This network has no attention: there is nothing to show here."
                : "And here, which of the " + (reply ? "given" : "earlier")
                        + " notes it looks at while it writes each one.");
    }

    private static @Nullable PassageMap attention(Passage passage) {
        if (passage.reply()) {
            return AlignmentMap.exists(passage) ? new AlignmentMap(passage) : null;
        }
        return AttentionMap.exists(passage) ? new AttentionMap(passage) : null;
    }
}
