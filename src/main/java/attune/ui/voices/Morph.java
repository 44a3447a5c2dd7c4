package attune.ui.voices;

import attune.task.JobCancelledException;
import attune.ui.common.FxJobs;
import attune.ui.common.Messages;
import attune.ui.common.ModelLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The way from one take to another: its two ends, some takes along it, and how far on it one stands.
///
/// Unless they are pinned, the ends are the first take with this network and the last. FX thread only.
final class Morph {
    /// So many takes are shown along the way, its ends among them.
    static final int STOPS = 9;
    private static final String NAME = "Drawing the way from A to B";

    private final VoiceModels models;
    private final VoicesSettings settings;
    private final Drawing drawing;
    private final DoubleProperty share = new SimpleDoubleProperty(1);
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper onWay = new ReadOnlyBooleanWrapper();
    private final ObservableList<VoicesTake> way = FXCollections.observableArrayList();
    private @Nullable Recipe first;
    private @Nullable Recipe last;
    private @Nullable Recipe pinnedA;
    private @Nullable Recipe pinnedB;

    Morph(FxJobs jobs, Messages messages, NetworkVoices voices, VoiceModels models, VoicesSettings settings) {
        this.models = models;
        this.settings = settings;
        this.drawing = new Drawing(jobs, voices, this::next, (_, takes) -> way.setAll(takes), (_, problem) -> {
            if (!(problem instanceof JobCancelledException)) {
                messages.failed(NAME, problem);
            }
        });
    }

    /// Forgets the takes of another network.
    void begin() {
        drawing.forget();
        first = null;
        last = null;
        pinnedA = null;
        pinnedB = null;
        leave();
        refresh();
    }

    /// A take was drawn that lies on no way.
    void drew(Recipe recipe) {
        first = first == null ? recipe : first;
        last = recipe;
        leave();
        refresh();
    }

    void pinA(Recipe recipe) {
        pinnedA = recipe;
        leave();
        refresh();
    }

    void pinB(Recipe recipe) {
        pinnedB = recipe;
        leave();
        refresh();
    }

    /// Goes so far on the way, and says what is there; empty where there is no way.
    Optional<Recipe> goTo(double newShare) {
        if (!possible.get()) {
            return Optional.empty();
        }
        share.set(Math.clamp(newShare, 0, 1));
        onWay.set(true);
        return ends().map(ends -> ends.getFirst().towards(ends.getLast(), share.get()));
    }

    /// What is shown lies on no way any more.
    void leave() {
        onWay.set(false);
        share.set(1);
    }

    /// Draws the takes along the way again.
    void refresh() {
        possible.set(ends().filter(ends -> !ends.getFirst().equals(ends.getLast())).isPresent());
        if (possible.get()) {
            drawing.request();
        } else {
            drawing.forget();
            way.clear();
        }
    }

    private Optional<List<Recipe>> ends() {
        Recipe a = pinnedA == null ? first : pinnedA;
        Recipe b = pinnedB == null ? last : pinnedB;
        return a == null || b == null ? Optional.empty() : Optional.of(List.of(a, b));
    }

    /// Where the way begins.
    Optional<Recipe> start() {
        return ends().map(List::getFirst);
    }

    boolean isA(Recipe recipe) {
        return ends().filter(ends -> ends.getFirst().equals(recipe)).isPresent();
    }

    boolean isB(Recipe recipe) {
        return ends().filter(ends -> ends.getLast().equals(recipe)).isPresent();
    }

    private Optional<Drawing.Wish> next() {
        ModelLibrary.Entry model = models.chosenProperty().get();
        List<Recipe> ends = ends().orElse(new ArrayList<>());
        if (model == null || ends.isEmpty()) {
            return Optional.empty();
        }
        List<Recipe> stops = IntStream.range(0, STOPS).mapToObj(
                stop -> ends.getFirst().towards(ends.getLast(), stop / (STOPS - 1.0))).toList();
        return Optional.of(new Drawing.Wish(NAME, model, stops, Chain.ALONE, settings.options(), Captions.alone("")));
    }

    /// From 0, take A, to 1, take B.
    ReadOnlyDoubleProperty shareProperty() {
        return share;
    }

    /// Whether there are two different takes.
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /// Whether what is shown lies on the way.
    ReadOnlyBooleanProperty onWayProperty() {
        return onWay.getReadOnlyProperty();
    }

    /// The takes along it; empty where there is no way.
    ObservableList<VoicesTake> way() {
        return way;
    }
}
