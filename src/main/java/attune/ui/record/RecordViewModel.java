package attune.ui.record;

import attune.edit.KeptPart;
import attune.edit.RecordedNotes;
import attune.music.Note;
import attune.music.TickRange;
import attune.play.Player;
import attune.project.RecordChoice;
import attune.project.SettingsStore;
import attune.record.InputListener;
import attune.record.LiveMessage;
import attune.record.LiveThru;
import attune.record.MidiInputs;
import attune.record.RecordSpec;
import attune.ui.common.FxThread;
import attune.ui.common.Messages;
import attune.ui.common.Playhead;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Records what is played on a MIDI keyboard into the active track, as one step that undo takes back. FX thread only.
public final class RecordViewModel implements AutoCloseable {
    /// How far a recording is.
    public enum State {
        RESTING, COUNTING_IN, RECORDING
    }

    /// The roll shows what is played so far that often: each time is a new score for the player.
    private static final String RECORDING = "Recording";
    private static final long SHOWN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Session session;
    private final Player player;
    private final Playhead playhead;
    private final Messages messages;
    private final Pace pace;
    private final SettingsStore settings;
    private final MidiKeyboard keyboard;
    private final StepEntry steps;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RESTING);
    private final ObjectProperty<Integer> countIn = new SimpleObjectProperty<>(1);
    private final ObjectProperty<RecordSpec.Mode> mode = new SimpleObjectProperty<>(RecordSpec.Mode.OVERDUB);
    private final BooleanProperty quantise = new SimpleBooleanProperty();
    private @Nullable Recording recording;
    private @Nullable TakePreview shown;
    private long shownAt;
    private int piece;

    public RecordViewModel(Services services) {
        this(services, new SystemPace(), MidiInputs::new);
    }

    RecordViewModel(Services services, Pace pace, Function<InputListener, MidiInputs> inputs) {
        this.session = services.session();
        this.player = services.player();
        this.playhead = services.playhead();
        this.messages = services.messages();
        this.pace = pace;
        this.settings = services.settings();
        RecordChoice remembered = settings.settings().record();
        this.keyboard = new MidiKeyboard(services.jobs(), messages, pace, inputs, remembered.port());
        countIn.set(remembered.countIn());
        mode.set(remembered.replaces() ? RecordSpec.Mode.REPLACE : RecordSpec.Mode.OVERDUB);
        quantise.set(remembered.grid());
        countIn.addListener((_, _, _) -> remember());
        mode.addListener((_, _, _) -> remember());
        quantise.addListener((_, _, _) -> remember());
        this.steps = new StepEntry(session, playhead);
        keyboard.listeners().add(new LiveThru(new KeyboardSound(player, session)));
        keyboard.listeners().add((InputListener) this::heard);
        keyboard.portProperty().subscribe(port -> {
            if (port == null) {
                stop();
            }
            remember();
        });
        playhead.recordingProperty().subscribe(on -> {
            if (!on) {
                finish();
            }
        });
        playhead.playingProperty().subscribe(this::playerStopped);
        playhead.tickProperty().subscribe(_ -> show());
        session.scoreProperty().subscribe(_ -> forget());
    }

    private void remember() {
        RecordChoice chosen = new RecordChoice(keyboard.wanted(), countIn.get(), mode.get() == RecordSpec.Mode.REPLACE,
                quantise.get());
        settings.update(before -> before.withRecord(chosen));
    }

    private void heard(long nanos, LiveMessage message) {
        FxThread.run(() -> steps.hear(message));
    }

    /// Starts a recording at the playhead, after the count-in where nothing plays; ends the one that goes on.
    public void record() {
        if (recording == null) {
            keyboard.need(this::begin);
        } else {
            stop();
        }
    }

    private void begin() {
        if (recording != null) {
            return;
        }
        boolean playing = player.state() == Player.State.PLAYING;
        long start = playing ? player.tick() : playhead.tick();
        TickRange loop = playhead.loopProperty().get();
        long grid = session.gridStepProperty().get();
        RecordSpec spec = new RecordSpec(session.activeTrackProperty().get(), start, mode.get(),
                quantise.get() && grid > 1 ? grid : 0, loop == null ? RecordSpec.NO_LOOP : loop);
        Recording begun = new Recording(player, pace, keyboard.listeners(), session.score(), spec,
                playing ? 0 : countIn.get());
        recording = begun;
        piece = session.piece();
        state.set(State.COUNTING_IN);
        playhead.recordingProperty().set(true);
        shown = null;
        clear(begun);
        begun.begin(() -> FxThread.run(() -> started(begun)));
    }

    @SuppressWarnings("ReferenceEquality") // whether it is that very recording
    private void started(Recording begun) {
        if (recording == begun) {
            state.set(State.RECORDING);
        }
    }

    /// Ends the recording, if any, and the playing with it.
    private void stop() {
        if (recording != null) {
            playhead.recordingProperty().set(false);
            player.stop();
        }
    }

    /// Keeps what was recorded; where nothing was played the piece stays as it is.
    private void finish() {
        Recording ended = recording;
        if (ended == null) {
            return;
        }
        recording = null;
        boolean started = ended.hasStarted();
        RecordedNotes recorded = ended.stop();
        unshow();
        state.set(State.RESTING);
        if (piece != session.piece()) {
            return;
        }
        if (!recorded.notes().isEmpty() || !recorded.controls().isEmpty()) {
            session.apply(recorded);
        } else if (started) {
            messages.show(Messages.Kind.INFO, "Nothing was played, so nothing was recorded.");
        }
    }

    private void playerStopped(boolean playing) {
        if (!playing && state.get() == State.RECORDING) {
            playhead.recordingProperty().set(false);
        }
    }

    /// What was played into a piece that is no longer open is gone with it.
    private void forget() {
        if (recording != null && piece != session.piece()) {
            stop();
        }
    }

    @SuppressWarnings("ReferenceEquality") // a take of somebody else stays
    private void show() {
        Recording going = recording;
        TakePreview before = session.previewProperty().get();
        boolean mayShow = before == null || before == shown;
        if (going == null || state.get() != State.RECORDING || !mayShow || pace.nanos() - shownAt < SHOWN_NANOS) {
            return;
        }
        shownAt = pace.nanos();
        List<Note> notes = going.soFar();
        if (going.replaces()) {
            clear(going);
        } else if (!notes.isEmpty()) {
            show(new TakePreview(RECORDING, going.track(), notes.getFirst().tick(), notes, false));
        }
    }

    /// Where it takes the place of what is there, that is neither seen nor heard any more, from before the first beat on.
    @SuppressWarnings("ReferenceEquality") // a take of somebody else stays
    private void clear(Recording going) {
        if (going.replaces() && session.previewProperty().get() == shown
                && going.track() < session.score().tracks().size()) {
            TickRange cleared = going.cleared();
            List<KeptPart> parts = List.of(new KeptPart(going.track(), RECORDING, 0, going.soFar()));
            show(new TakePreview(RECORDING, cleared.start(), parts, cleared, false));
        }
    }

    private void show(TakePreview recorded) {
        shown = recorded;
        session.previewProperty().set(recorded);
    }

    @SuppressWarnings("ReferenceEquality") // a take of somebody else stays
    private void unshow() {
        TakePreview ours = shown;
        shown = null;
        if (ours != null && session.previewProperty().get() == ours) {
            session.previewProperty().set(null);
        }
    }

    /// Enters notes step by step, or no longer; says how to get a keyboard where there is none.
    public void toggleSteps() {
        if (steps.onProperty().get()) {
            steps.onProperty().set(false);
        } else {
            keyboard.need(() -> {
                steps.onProperty().set(true);
                messages.show(Messages.Kind.INFO,
                        "Step input is on: while nothing plays, keys write notes at the playhead, a step of the grid long.");
            });
        }
    }

    public void toggleMetronome() {
        metronomeProperty().set(!metronomeProperty().get());
    }

    MidiKeyboard keyboard() {
        return keyboard;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many bars are counted before a recording: 0–2.
    public ObjectProperty<Integer> countInProperty() {
        return countIn;
    }

    public ObjectProperty<RecordSpec.Mode> modeProperty() {
        return mode;
    }

    /// Whether starts are drawn to the roll's grid as they are recorded.
    public BooleanProperty quantiseProperty() {
        return quantise;
    }

    public BooleanProperty metronomeProperty() {
        return playhead.metronomeProperty();
    }

    public BooleanProperty stepsProperty() {
        return steps.onProperty();
    }

    /// Lets go of the keyboard.
    @Override
    public void close() {
        keyboard.close();
        pace.close();
    }
}
