package attune.ui.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/// What the colours mean: from 0 to the brightest value, with its number.
final class Legend extends HBox {
    private static final int STOPS = 16;
    private final Label most = new Label();

    Legend(DoubleToIntFunction colors) {
        super(6);
        setAlignment(Pos.CENTER_RIGHT);
        Label least = new Label("0");
        least.getStyleClass().addAll("tiny", "muted");
        most.getStyleClass().addAll("tiny", "muted");
        Region scale = new Region();
        scale.setPrefSize(64, 7);
        scale.setMinWidth(64);
        scale.setMaxHeight(7);
        scale.setBackground(new Background(new BackgroundFill(gradient(colors), new CornerRadii(1), null)));
        getChildren().addAll(least, scale, most);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(float brightest) {
        most.setText(brightest == 1 ? "1" : String.format(Locale.ROOT, "%.2f", brightest).replaceFirst("^0", ""));
    }

    private static LinearGradient gradient(DoubleToIntFunction colors) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < STOPS; i++) {
            double share = (double) i / (STOPS - 1);
            int argb = colors.applyAsInt(share);
            stops.add(new Stop(share, Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF)));
        }
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
    }
}
