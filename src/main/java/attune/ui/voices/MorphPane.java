package attune.ui.voices;

import atlantafx.base.controls.ProgressSliderSkin;
import attune.ui.common.Theme;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The way from take A to take B: a slider, and small pictures along it.
final class MorphPane extends VBox {
    private static final PseudoClass ON_WAY = PseudoClass.getPseudoClass("on-way");
    private final VoicesViewModel viewModel;
    private final Theme theme;
    private final Slider slider = new Slider(0, 1, 1);
    private final List<WayStop> stops;
    private boolean following;

    MorphPane(VoicesViewModel viewModel, Theme theme) {
        super(4);
        this.viewModel = viewModel;
        this.theme = theme;
        Morph morph = viewModel.morph();
        stops = IntStream.range(0, Morph.STOPS).mapToObj(this::stop).toList();
        setUpSlider();
        Label heading = new Label("MORPH");
        heading.getStyleClass().add("panel-title");
        Label hint = new Label("Draw a second take, and go from one to the other here.");
        hint.getStyleClass().add("hint");
        FormRows.showWhen(hint, morph.possibleProperty().not());
        HBox head = new HBox(12, heading, hint);
        head.getStyleClass().add("morph-head");
        WayRow row = new WayRow(end("Take A"), slider, end("Take B"), stops);
        row.disableProperty().bind(morph.possibleProperty().not());
        getChildren().addAll(head, row);
        morph.shareProperty().subscribe(_ -> follow());
        morph.onWayProperty().subscribe(_ -> follow());
        morph.way().addListener((ListChangeListener<VoicesTake>) _ -> paint());
        theme.paletteProperty().subscribe(_ -> paint());
    }

    private static Label end(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("small");
        return label;
    }

    private void setUpSlider() {
        slider.setId("voices-morph");
        slider.getStyleClass().add("small");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(1.0 / (Morph.STOPS - 1));
        slider.setAccessibleText("On the way from take A to take B");
        slider.valueProperty().addListener((_, _, now) -> {
            if (!following) {
                viewModel.morphTo(now.doubleValue());
            }
        });
        slider.setOnMouseReleased(_ -> viewModel.hearMorph());
        slider.setOnKeyReleased(event -> {
            if (event.getCode().isArrowKey() || event.getCode().isNavigationKey()) {
                viewModel.hearMorph();
            }
        });
    }

    private WayStop stop(int index) {
        double share = index / (Morph.STOPS - 1.0);
        WayStop stop = new WayStop(Math.round(100 * share) + " % of the way from take A to take B", () -> {
            viewModel.morphTo(share);
            viewModel.hearMorph();
        });
        stop.setId("voices-stop-" + index);
        return stop;
    }

    private void follow() {
        following = true;
        slider.setValue(viewModel.morph().shareProperty().get());
        following = false;
        slider.pseudoClassStateChanged(ON_WAY, viewModel.morph().onWayProperty().get());
        long here = Math.round(viewModel.morph().shareProperty().get() * (Morph.STOPS - 1));
        for (int i = 0; i < stops.size(); i++) {
            stops.get(i).setHere(viewModel.morph().onWayProperty().get() && i == here);
        }
    }

    private void paint() {
        List<VoicesTake> way = viewModel.morph().way();
        for (int i = 0; i < stops.size(); i++) {
            stops.get(i).paint(i < way.size() ? way.get(i) : null, theme.palette());
        }
    }
}
