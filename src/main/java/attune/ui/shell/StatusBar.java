package attune.ui.shell;

import attune.ui.common.ActionNodes;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The line at the bottom: the running job with its progress and Cancel; at the right memory and when it was saved.
final class StatusBar extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final StatusViewModel status;
    private final Label memory = new Label();
    private final Timeline polling;

    StatusBar(StatusViewModel status, ObservableValue<@Nullable LocalTime> savedAt) {
        this.status = status;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label();
        text.textProperty().bind(status.textProperty());
        text.setMinWidth(0);
        text.setId("status");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(text, job(), space, right(savedAt));
        polling = new Timeline(new KeyFrame(Duration.millis(250), _ -> refresh()));
        polling.setCycleCount(Animation.INDEFINITE);
        refresh();
    }

    private HBox job() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(status.fractionProperty());
        bar.getStyleClass().add("status-progress");
        Label elapsed = new Label();
        elapsed.textProperty().bind(status.elapsedProperty());
        elapsed.getStyleClass().add("muted");
        elapsed.setMinWidth(Region.USE_PREF_SIZE);
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("link");
        cancel.setOnAction(_ -> status.cancel());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        HBox job = new HBox(bar, elapsed, cancel);
        job.getStyleClass().add("status-job");
        job.setAlignment(Pos.CENTER_LEFT);
        job.visibleProperty().bind(status.busyProperty());
        job.managedProperty().bind(status.busyProperty());
        return job;
    }

    private HBox right(ObservableValue<@Nullable LocalTime> savedAt) {
        Label saved = new Label();
        savedAt.subscribe(time -> {
            saved.setText(time == null ? "" : "saved " + CLOCK.format(time));
            saved.setVisible(time != null);
            saved.setManaged(time != null);
        });
        memory.setTooltip(ActionNodes.tooltip("Memory that the studio uses, without the networks' own"));
        memory.setMinWidth(Region.USE_PREF_SIZE);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        HBox right = new HBox(memory, saved);
        right.getStyleClass().add("status-right");
        return right;
    }

    /// Looks at the jobs a few times a second, while the window is shown.
    void setPolling(boolean on) {
        if (on) {
            polling.play();
        } else {
            polling.stop();
        }
    }

    private void refresh() {
        status.refresh();
        Runtime runtime = Runtime.getRuntime();
        memory.setText(((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB");
    }
}
