package attune.ui.heatmap;

import attune.picture.ColorMap;
import attune.ui.common.Palette;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A heat map with all that it needs to be read: title, subtitle, legend, axes, a card for the cell pointed at, a caption.
///
/// FX thread only. [#show] may be called as often as values come: it is painted at most once a pulse.
public final class HeatMapView extends BorderPane {
    private final HeatMapPlot plot;
    private final Legend legend;
    private final HBox header;
    private final Label caption = new Label();

    /// @param term the exact term, for the tooltip of the title
    public HeatMapView(String title, String term, String subtitle, ColorMap colors,
            ObservableValue<Palette> palette) {
        getStyleClass().add("heatmap");
        legend = new Legend(colors::argb);
        plot = new HeatMapPlot(colors::argb, palette);
        header = header(title, term, subtitle);
        setTop(header);
        setCenter(plot);
        caption.getStyleClass().addAll("tiny", "faint");
        caption.setTranslateX(HeatMapPainter.LEFT);
        setBottom(caption);
        setMinSize(0, 0);
    }

    /// Puts a small button at the end of the header.
    public void addTool(Node tool) {
        header.getChildren().add(tool);
    }

    private HBox header(String title, String term, String subtitle) {
        Label name = new Label(title);
        name.getStyleClass().addAll("strong", "small");
        Label below = new Label(subtitle);
        below.getStyleClass().addAll("tiny", "muted");
        VBox words = new VBox(name, below);
        words.setMinWidth(0);
        Tooltip.install(words, new Tooltip(term + "\n" + subtitle));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox header = new HBox(8, words, legend);
        header.getStyleClass().add("heatmap-header");
        return header;
    }

    /// Shows the map, or the sentence where it is null or has no column yet.
    public void show(@Nullable HeatMap map, String sentence) {
        plot.show(map, sentence);
        boolean shown = map != null && map.columns().size() > 0;
        legend.setVisible(shown);
        caption.setVisible(shown);
        if (map != null) {
            legend.show(map.brightest());
        }
    }

    /// The muted line below.
    public void setCaption(String text) {
        caption.setText(text);
    }

    /// Hears of the cell under the pointer or the arrow keys, and of null when there is none any more.
    public void setOnHover(Consumer<@Nullable Cell> listener) {
        plot.setOnHover(listener);
    }

    /// Hears of clicks, and of Enter on the cell that the arrow keys chose.
    public void setOnClick(Consumer<Cell> listener) {
        plot.setOnClick(listener);
    }

    HeatMapPlot plot() {
        return plot;
    }
}
