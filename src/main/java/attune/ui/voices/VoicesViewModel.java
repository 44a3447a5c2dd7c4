package attune.ui.voices;

import attune.model.MuseGanSpec;
import attune.task.JobCancelledException;
import attune.ui.common.Messages;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import attune.ui.common.VoiceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the Voices panel shows and does: the inputs that are wanted, what is drawn from them beside the take before, and what becomes of it.
/// FX thread only.
public final class VoicesViewModel {
    private static final String NAME = "Drawing voices";
    private final Services services;
    private final VoicesSettings settings = new VoicesSettings();
    private final VoiceModels models;
    private final InputDesk inputs;
    private final Drawing drawing;
    private final Morph morph;
    private final VoicesEar ear;
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("");
    private boolean playsNext;

    VoicesViewModel(Services services, NetworkVoices voices, RandomGenerator random) {
        this.services = services;
        this.models = new VoiceModels(services.models());
        this.inputs = new InputDesk(random);
        this.drawing = new Drawing(services.jobs(), voices, this::next, this::drew, this::failed);
        this.morph = new Morph(services.jobs(), services.messages(), voices, models, settings);
        this.ear = new VoicesEar(services, settings.attackProperty()::get);
        settings.lastChordsProperty().set(inputs.newSeed());
        settings.onChange(this::redraw);
        models.chosenProperty().subscribe(_ -> begin());
        inputs.lockedProperty().subscribe(_ -> explain());
        inputs.recipeProperty().subscribe(_ -> explain());
        comparison.subscribe(_ -> explain());
    }

    /// Another network: nothing of the one before can be compared with it.
    private void begin() {
        drawing.forget();
        ear.end();
        comparison.set(null);
        settings.partsProperty().set(1);
        inputs.begin(models.spec());
        morph.begin();
    }

    private void explain() {
        boolean noModel = inputs.recipeProperty().get() == null;
        whyNot.set(noModel
                ? "No model here draws voices."
                : comparison.get() != null && inputs.unlocked().isEmpty()
                        ? "Everything is locked: unlock what is to change."
                        : "");
    }

    /// Draws new voices: with the inputs as they are where there are none yet, else with new seeds for all that is not locked.
    void drawNew() {
        if (whyNot.get().isEmpty()) {
            if (comparison.get() != null) {
                inputs.renew(inputs.unlocked());
            }
            draw();
        }
    }

    /// Draws with another seed for one input, while all others stay.
    void renew(InputKey key) {
        if (!inputs.isLocked(key)) {
            inputs.renew(List.of(key));
            draw();
        }
    }

    /// Draws with this seed for one input.
    void seed(InputKey key, long seed) {
        if (!inputs.isLocked(key)) {
            inputs.seed(key, seed);
            draw();
        }
    }

    /// Takes the take before again, and compares it with the one that was shown.
    void goBack() {
        Comparison shown = comparison.get();
        if (shown != null && shown.before() != null) {
            inputs.set(shown.before().recipe());
            draw();
        }
    }

    private void draw() {
        morph.leave();
        drawing.request();
    }

    /// Draws what is so far on the way from A to B.
    void morphTo(double share) {
        morph.goTo(share).ifPresent(recipe -> {
            inputs.set(recipe);
            drawing.request();
        });
    }

    /// Plays what is on the way here, as soon as it is drawn.
    void hearMorph() {
        Comparison shown = comparison.get();
        if (drawing.busyProperty().get()) {
            playsNext = true;
        } else if (shown != null && morph.onWayProperty().get()) {
            ear.play(shown.after());
        }
    }

    private void redraw() {
        if (comparison.get() != null) {
            drawing.request();
            morph.refresh();
        }
    }

    /// The way begins with this take.
    void pinA(VoicesTake take) {
        morph.pinA(take.recipe());
    }

    /// The way ends with this take.
    void pinB(VoicesTake take) {
        morph.pinB(take.recipe());
    }

    private Optional<Drawing.Wish> next() {
        ModelLibrary.Entry model = models.chosenProperty().get();
        Recipe wanted = inputs.recipeProperty().get();
        if (model == null || wanted == null) {
            return Optional.empty();
        }
        Optional<Recipe> other = reference(wanted).filter(before -> !before.equals(wanted));
        List<Recipe> recipes = new ArrayList<>(List.of(wanted));
        other.ifPresent(recipes::add);
        return Optional.of(new Drawing.Wish(NAME, model, recipes, settings.chain(), settings.options(),
                captions(wanted, other)));
    }

    /// What the wanted take is compared with: where the way begins, or what was shown before.
    private Optional<Recipe> reference(Recipe wanted) {
        Comparison shown = comparison.get();
        if (morph.onWayProperty().get()) {
            return morph.start();
        }
        return shown == null
                ? Optional.empty()
                : Optional.ofNullable(wanted.equals(shown.after().recipe()) ? shown.before() : shown.after())
                        .map(VoicesTake::recipe);
    }

    private Captions captions(Recipe wanted, Optional<Recipe> other) {
        VoiceNames names = VoiceNames.of(wanted.spec().tracks());
        List<InputKey> changed = other.map(wanted::differing).orElse(List.of());
        if (morph.onWayProperty().get()) {
            return Captions.between(morph.shareProperty().get(), changed);
        }
        return other.isPresent() ? Captions.changed(changed, names) : Captions.alone("The first take");
    }

    private void drew(Drawing.Wish wish, List<VoicesTake> takes) {
        Comparison now = Comparison.of(takes.size() > 1 ? takes.getLast() : null, takes.getFirst(), wish.captions());
        boolean isNew = comparison.get() == null
                || !now.after().recipe().equals(comparison.get().after().recipe());
        if (isNew && !wish.captions().onWay() && now.after().recipe().equals(inputs.recipeProperty().get())) {
            morph.drew(now.after().recipe());
        }
        comparison.set(now);
        VoicesTake heard = ear.playingProperty().get();
        if (heard != null && !now.shows(heard)) {
            ear.end();
        }
        if (playsNext && now.after().recipe().equals(inputs.recipeProperty().get())) {
            playsNext = false;
            ear.play(now.after());
        }
    }

    /// The inputs are again those of what is shown.
    private void failed(Drawing.Wish wish, Throwable problem) {
        playsNext = false;
        Comparison shown = comparison.get();
        if (shown != null) {
            inputs.set(shown.after().recipe());
            if (!shown.captions().onWay()) {
                morph.leave();
            }
        }
        if (!(problem instanceof JobCancelledException)) {
            services.messages().failed(wish.name(), problem);
        }
    }

    /// Puts the take that is shown into the piece, as one step that undo takes back.
    void keep() {
        Comparison shown = comparison.get();
        if (shown == null) {
            return;
        }
        long playhead = ear.pieceTick();
        ear.end();
        try {
            VoicesPlace place = VoicesPlace.of(shown.after(), settings.attackProperty().get(),
                    services.session().score(), playhead);
            VoiceNames names = VoiceNames.of(shown.after().grid().tracks());
            services.session().apply(place.kept("Keep " + names.counted()));
            services.messages().show(Messages.Kind.INFO, "The " + names.counted() + " stand"
                    + (names.count() == 1 ? "s" : "") + " in the piece from bar "
                    + services.session().score().meter().position(place.start()).bar() + " on. Undo takes "
                    + (names.count() == 1 ? "it" : "them") + " out again.");
        } catch (IllegalArgumentException problem) {
            services.messages().failed("Keeping the voices", problem);
        }
    }

    VoiceModels models() {
        return models;
    }

    VoicesSettings settings() {
        return settings;
    }

    InputDesk inputs() {
        return inputs;
    }

    Morph morph() {
        return morph;
    }

    VoicesEar ear() {
        return ear;
    }

    /// Of the voices of the chosen model; four where there is none.
    VoiceNames names() {
        MuseGanSpec spec = models.spec();
        return VoiceNames.of(spec == null ? 4 : spec.tracks());
    }

    /// What is shown; null before the first take.
    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// Whether a take is being drawn.
    ReadOnlyBooleanProperty drawingProperty() {
        return drawing.busyProperty();
    }

    /// Why no new voices can be drawn; empty where they can.
    ReadOnlyStringProperty whyNotProperty() {
        return whyNot.getReadOnlyProperty();
    }
}
