package attune.ui.transport;

import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.Services;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar on top: what is open, the transport, where the music is, undo and redo, what sounds, light or dark.
public final class TransportView extends HBox {
    private static final double NARROW = 1180;

    private final TransportViewModel transport;
    private final BankViewModel banks;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            transport.pulse();
        }
    };

    /// @param recording what stands beside the stop button
    public TransportView(Services services, TransportViewModel transport, Node recording) {
        this.transport = transport;
        this.banks = new BankViewModel(services);
        Actions actions = services.actions();
        getStyleClass().addAll("bar", "transport");
        setAlignment(Pos.CENTER_LEFT);
        HBox left = new HBox(brand(), new TitleLabel(services.session()));
        left.getStyleClass().add("transport-left");
        SoundLine sound = new SoundLine(transport.soundProperty(), new OutputViewModel(services), banks);
        actions.add("play.output", "Sound device and latency…", null, null, sound::show);
        actions.add("play.soundBank", "Sound bank from a file…", null, null, banks::browse);
        widthProperty().subscribe(width -> sound.setCompact(width.doubleValue() < NARROW));
        HBox right = new HBox(ActionNodes.iconButton(actions, "edit.undo"),
                ActionNodes.iconButton(actions, "edit.redo"),
                sound, themeButton(services));
        right.getStyleClass().add("transport-right");
        HBox middle = new HBox(glyphButton(actions, "play.toStart", "glyph-start"), playButton(services),
                glyphButton(actions, "play.stop", "glyph-stop"), recording, loopButton(services),
                new PositionDisplay(transport, services.messages()));
        middle.getStyleClass().add("transport-middle");
        for (HBox part : new HBox[]{left, middle, right}) {
            part.setAlignment(Pos.CENTER_LEFT);
        }
        right.setAlignment(Pos.CENTER_RIGHT);
        left.setMinWidth(0);
        middle.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(400);
        right.setPrefWidth(400);
        left.setMaxWidth(Double.MAX_VALUE);
        right.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(left, middle, right);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pulse.stop();
            }
        });
    }

    /// Plays on with the sound bank in a file, as where it is dropped on the window.
    public void chooseBank(Path file) {
        banks.choose(file.toAbsolutePath().toString());
    }

    /// Polls the player while the window is shown, and only then.
    public void setPolling(boolean polling) {
        if (polling) {
            pulse.start();
        } else {
            pulse.stop();
        }
    }

    private static Node brand() {
        Label brand = new Label("Attune");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(Region.USE_PREF_SIZE);
        return brand;
    }

    private static Button glyphButton(Actions actions, String id, String glyph) {
        Button button = ActionNodes.iconButton(actions, id);
        button.setGraphic(glyph(glyph));
        return button;
    }

    /// The signs of a transport are filled; the icon font has only their outlines.
    private static Region glyph(String style) {
        Region region = new Region();
        region.getStyleClass().addAll("glyph", style);
        return region;
    }

    private static Node playButton(Services services) {
        Button play = ActionNodes.iconButton(services.actions(), "play.toggle");
        play.getStyleClass().add("play");
        services.playhead().playingProperty().subscribe(playing -> {
            play.setGraphic(glyph(playing ? "glyph-pause" : "glyph-play"));
            play.pseudoClassStateChanged(PseudoClass.getPseudoClass("playing"), playing);
        });
        return play;
    }

    private static Node loopButton(Services services) {
        ToggleButton loop = new ToggleButton("Loop");
        ActionNodes.wire(loop, services.actions(), "play.loop");
        loop.setGraphic(null);
        loop.getStyleClass().add("loop");
        loop.setMinWidth(Region.USE_PREF_SIZE);
        services.playhead().loopProperty().subscribe(range -> loop.setSelected(range != null));
        return loop;
    }

    private static Node themeButton(Services services) {
        Button button = ActionNodes.iconButton(services.actions(), "view.theme");
        services.theme().paletteProperty()
                .subscribe(palette -> button.setGraphic(ActionNodes.icon(palette.dark() ? "fth-moon" : "fth-sun")));
        return button;
    }
}
