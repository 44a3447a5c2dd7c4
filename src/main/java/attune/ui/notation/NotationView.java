package attune.ui.notation;

import attune.ui.common.Messages;
import attune.ui.common.Playhead;
import attune.ui.common.Services;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The page with its choices above it: what is shown, on which staves, how large. Loads the engraver when it is first shown.
public final class NotationView {
    private static final double LEAST_SCALE = 0.3;
    private static final double MOST_SCALE = 1.6;
    private static final double STEP = 1.15;
    private static final double MARGIN = 48;
    private final Services services;
    private final NotationViewModel model;
    private final Engraver engraver;
    private final BorderPane root = new BorderPane();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Label remark = new Label();
    private double scale = 0.6;
    private double drawnWidth;
    private List<Engraver.Mark> sounding = List.of();
    private boolean marksStale;
    private boolean failureTold;

    private NotationView(Services services) {
        this.services = services;
        model = new NotationViewModel(services);
        engraver = new Engraver(this::hear);
        root.getStyleClass().add("notation");
        root.setTop(bar());
        root.setCenter(engraver.node());
        engraver.node().setAccessibleText("The piece on staves");
        model.pageProperty().subscribe(this::show);
        services.theme().paletteProperty().subscribe(engraver::paint);
        services.session().selectionProperty().subscribe(_ -> marksStale = true);
        Pulse pulse = new Pulse();
        shown.subscribe(visible -> {
            if (visible) {
                engraver.open();
                pulse.start();
            } else {
                pulse.stop();
            }
        });
    }

    /// The page, or what is missing, in words, where the build did not find the engraver.
    public static NotationPane create(Services services) {
        if (!Engraver.isThere()) {
            Label missing = new Label(SheetEngraver.MISSING);
            missing.setWrapText(true);
            missing.getStyleClass().add("empty-state");
            return new NotationPane(new BorderPane(missing), new SimpleBooleanProperty(), () -> true, List::of,
                    () -> {});
        }
        NotationView view = new NotationView(services);
        return new NotationPane(view.root, view.shown,
                () -> view.model.isUpToDate() && view.engraver.isIdle() && !view.marksStale, view.engraver::pictures,
                view::close);
    }

    private void close() {
        shown.set(false);
        engraver.close();
    }

    private Node bar() {
        PageChoiceForm choices = PageChoiceForm.of(model.choices(), services);
        choices.scope().setMinWidth(220);
        choices.layout().setMinWidth(190);
        remark.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, choices.scope(), choices.layout(), choices.written(), space, remark,
                size("fth-zoom-out", "Smaller", -1),
                size("fth-zoom-in", "Larger", 1));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("notation-bar");
        return bar;
    }

    private Button size(String icon, String text, int direction) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(text + " (Ctrl and the wheel)"));
        button.setAccessibleText(text);
        button.setOnAction(_ -> zoom(direction));
        return button;
    }

    private void zoom(int direction) {
        scale = Math.clamp(scale * Math.pow(STEP, direction), LEAST_SCALE, MOST_SCALE);
        drawnWidth = 0;
    }

    private void show(EngravedPage page) {
        failureTold = false;
        remark.setText(page.exact() ? "" : "Rounded for reading");
        remark.setTooltip(page.exact()
                ? null
                : new Tooltip(
                        "The piece was performed freely: times are rounded on the page, and kept as they are in the"
                                + " piece."));
        if (engraver.isReady()) {
            engraver.show(page.systems(), pageWidth(), scale);
            marksStale = true;
        }
    }

    private double pageWidth() {
        return Math.max(200, engraver.node().getWidth() - MARGIN);
    }

    private void hear(String words) {
        String[] parts = words.split(":", -1);
        switch (parts[0]) {
            case "ready" -> {
                engraver.paint(services.theme().palette());
                show(model.pageProperty().get());
            }
            case "head" -> model.click(parts[1], Integer.parseInt(parts[2]), Boolean.parseBoolean(parts[3]));
            case "ground" -> model.clearSelection();
            case "failed" -> tellFailure(parts[1]);
            case "stopped" -> services.messages().show(Messages.Kind.WARNING, SheetEngraver.STOPPED);
            case "zoom" -> zoom(Integer.parseInt(parts[1]));
            default -> {
            }
        }
    }

    /// Once a page: the others fail for the same reason.
    private void tellFailure(String bar) {
        if (!failureTold) {
            failureTold = true;
            services.messages().show(Messages.Kind.WARNING, "The page cannot show the line from bar " + bar
                    + " on: the engraver fails on it. The piece itself is unharmed.");
        }
    }

    /// What happens while the page is shown: write what changed, draw a step, follow what plays.
    private final class Pulse extends AnimationTimer {
        @Override
        public void handle(long now) {
            double width = pageWidth();
            if (width != drawnWidth && engraver.node().getWidth() > 0) {
                drawnWidth = width;
                model.setSpaces(width / (Engraver.PIXELS_A_SPACE * scale));
                if (engraver.isReady()) {
                    engraver.show(model.pageProperty().get().systems(), width, scale);
                }
            }
            model.pulse();
            if (engraver.step() == Engraver.Step.DREW) {
                marksStale = true;
            } else {
                follow();
            }
        }

        private void follow() {
            Playhead playhead = services.playhead();
            List<Engraver.Mark> now = playhead.isPlaying() ? model.sounding(playhead.tick()) : List.of();
            if (marksStale || !now.equals(sounding)) {
                sounding = now;
                engraver.mark("sounding", now);
            }
            if (marksStale) {
                marksStale = false;
                engraver.mark("selected", model.selected());
            }
            String system = model.systemAt(playhead.tick());
            if (system != null && playhead.isPlaying() && playhead.followProperty().get() != Playhead.Follow.OFF
                    && !system.equals(turnedTo)) {
                turnedTo = system;
                engraver.reveal(system);
            }
        }

        private String turnedTo = "";
    }
}
