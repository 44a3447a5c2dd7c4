package attune.ui.heatmap;

import attune.picture.ColorMap;
import attune.ui.common.Palette;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
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
    private final HBox title;
    private final Label caption = new Label();
    private final Label below = new Label();

    /// @param term the exact term, for the tooltip of the title
    public HeatMapView(String title, String term, String subtitle, ColorMap colors,
            ObservableValue<Palette> palette) {
        getStyleClass().add("heatmap");
        legend = new Legend(colors::argb);
        plot = new HeatMapPlot(colors::argb, palette);
        this.title = title(title, legend);
        below.setText(subtitle);
        setTop(header(this.title, below, term));
        setCenter(plot);
        caption.getStyleClass().addAll("tiny", "faint");
        caption.setPadding(new Insets(0, 0, 0, HeatMapPainter.LEFT));
        caption.setWrapText(true);
        setBottom(caption);
        setMinSize(0, 0);
    }

    /// Says what columns and rows are, where that changes with the map.
    public void setSubtitle(String text) {
        below.setText(text);
    }

    /// Puts a small button at the end of the title.
    public void addTool(Node tool) {
        title.getChildren().add(tool);
    }

    private static HBox title(String text, Legend legend) {
        Label name = new Label(text);
        name.getStyleClass().addAll("strong", "small");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox title = new HBox(8, name, legend);
        title.getStyleClass().add("heatmap-title");
        return title;
    }

    private static VBox header(HBox title, Label below, String term) {
        below.getStyleClass().addAll("tiny", "muted");
        VBox header = new VBox(title, below);
        header.getStyleClass().add("heatmap-header");
        Tooltip.install(header, new Tooltip(term));
        return header;
    }

    /// Shows the map, or the sentence where it is null or has no column yet.
    public void show(@Nullable HeatMap map, String sentence) {
        plot.show(map, sentence);
        boolean shown = map != null && map.columns().size() > 0;
        legend.setVisible(shown);
        legend.setManaged(shown); // an empty map has all its room for its name
        caption.setVisible(shown);
        caption.setManaged(shown); // two empty maps beside each other have their sentences on one line
        if (map != null) {
            caption.setPadding(new Insets(0, 0, 0, map.rowNames()));
            legend.show(map.brightest());
        }
    }

    /// Frames the column of the note that sounds, none where it is negative.
    ///
    /// @param reveal whether to bring it into view: not while the newest columns are followed
    public void setNow(int column, boolean reveal) {
        plot.setNow(column, reveal);
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
