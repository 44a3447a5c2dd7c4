package attune.ui.compose;

import attune.generate.Melody;
import attune.generate.Repetition;
import attune.task.JobCancelledException;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.Services;
import attune.ui.common.Takes;
import attune.ui.compose.Composition.Ending;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The making of a take: begins it, shows and plays it as its notes come, and ends it as the user wants. One at a time; FX
/// thread only.
///
/// The model lane publishes the take after each note through a newest-wins mailbox; neither waits for the other.
final class Composing {
    private final Services services;
    private final ComposeSettings settings;
    private final TakeShelf shelf;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private @Nullable Composition running;

    Composing(Services services, ComposeSettings settings, Later later) {
        this.services = services;
        this.settings = settings;
        this.shelf = new TakeShelf(services, later, this::lookElsewhere, this::dismissed);
    }

    /// Where the takes go.
    TakeShelf shelf() {
        return shelf;
    }

    /// The take that is being composed, or null.
    ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What to do about a network that got stuck; empty where it did not.
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    boolean isRunning() {
        return running != null;
    }

    /// Whether the take that is being composed is the one shown.
    boolean isShown() {
        return running != null && running.isShown();
    }

    /// Begins a take, and those that are composed along with it.
    void begin(Draft begun, int takes) {
        hint.set("");
        Composition composition = new Composition(begun, takes, this::goOn);
        running = composition;
        draft.set(begun);
        shelf.show(begun);
        composition.runsAs(services.jobs().submit(
                "Composing " + begun.name() + (takes > 1 ? " and " + (takes - 1) + " more" : ""), Lane.MODEL,
                context -> composition.write(begun.model().path(), context),
                melodies -> finish(composition, melodies),
                problem -> fail(composition, problem)));
    }

    /// The take has grown. What a take that was given up long ago still sends is not heard.
    private void goOn(Composition composition) {
        Draft before = draft.get();
        if (!composition.equals(running) || before == null) {
            return;
        }
        Draft now = composition.draft();
        draft.set(now);
        if (composition.isShown()) {
            shelf.show(now);
            if (before.passage().steps().isEmpty() && settings.listenProperty().get()) {
                shelf.playFrom(now.passage().start());
            }
        }
    }

    /// Stops composing, if it goes on, and says what becomes of the take. One without a note is gone at once: its job may
    /// have to wait for another network to finish before it hears that it is not wanted any more.
    private void end(Ending ending) {
        Composition composition = running;
        if (composition == null) {
            return;
        }
        composition.endsAs(ending);
        composition.stop();
        if (ending == Ending.DISCARD || composition.draft().passage().steps().isEmpty()) {
            composition.endsAs(Ending.DISCARD);
            leave(composition);
            hide(composition);
        }
    }

    private void lookElsewhere() {
        if (running != null) {
            running.setShown(false);
        }
    }

    /// Somebody took the take out of the roll: another piece was opened, or Escape pressed.
    private void dismissed() {
        lookElsewhere();
        end(Ending.LIST);
    }

    /// Shows the take that is being composed again, after another one was looked at.
    void show() {
        if (running != null) {
            running.setShown(true);
            shelf.show(running.draft());
        }
    }

    private void hide(Composition composition) {
        if (composition.isShown()) {
            composition.setShown(false);
            shelf.clear();
        }
    }

    /// Ends the take and shows what came of it.
    void stop() {
        if (running != null) {
            running.setShown(true);
            end(Ending.LIST);
        }
    }

    /// Stops composing and puts what came into the piece.
    void stopAndKeep() {
        end(Ending.KEEP);
    }

    /// Stops composing and throws away what came.
    void stopAndDiscard() {
        end(Ending.DISCARD);
    }

    private void finish(Composition composition, List<Melody> melodies) {
        leave(composition);
        if (composition.ending() == Ending.DISCARD) {
            return;
        }
        Melody melody = melodies.getFirst();
        Draft whole = composition.whole(melody);
        Takes.Entry take = whole.entry(TakeNames.free(whole.name(), shelf.takes()), melody);
        shelf.add(take, whole, composition.isShown() && composition.ending() == Ending.LIST);
        for (int after = 1; after < melodies.size(); after++) {
            list(whole.another(after), melodies.get(after));
        }
        if (composition.ending() == Ending.KEEP) {
            shelf.keep(take);
        }
        hint.set(Repetition.endOf(melody).map(Repetition::sentence).orElse(""));
    }

    /// Lists a take that was composed along with another.
    private void list(Draft draft, Melody melody) {
        Draft whole = draft.with(draft.passage().withSteps(melody.steps()));
        shelf.add(whole.entry(TakeNames.next(shelf.takes()), melody), whole, false);
    }

    private void fail(Composition composition, Throwable problem) {
        leave(composition);
        hide(composition);
        if (!(problem instanceof JobCancelledException)) {
            services.messages().failed("Composing " + composition.draft().name(), problem);
        }
    }

    private void leave(Composition composition) {
        if (composition.equals(running)) {
            running = null;
            draft.set(null);
        }
    }

    /// What the take waits for: another job of the networks, by its name; empty where it waits for none.
    String waitsFor() {
        return services.jobs().running().stream().filter(other -> other.lane() == Lane.MODEL).map(JobHandle::name)
                .findFirst().filter(name -> draft.get() != null && !name.equals("Composing " + draft.get().name()))
                .orElse("");
    }
}
