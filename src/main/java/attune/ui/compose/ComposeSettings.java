package attune.ui.compose;

import attune.generate.SamplingOptions;
import attune.model.Reading;
import attune.project.ComposeChoices;
import attune.project.SettingsStore;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the user wants the next take to be drawn; remembered from one start of the studio to the next. FX thread only.
public final class ComposeSettings {
    /// The numbers of a new seed: few enough digits to be read out and typed.
    private static final int SEEDS = 100_000;
    static final int EVENTS_A_BAR = 64;
    static final int MOST_BARS = 64;

    private final SettingsStore store;
    private final RandomGenerator random;
    private final DoubleProperty pitch = new SimpleDoubleProperty();
    private final DoubleProperty rhythm = new SimpleDoubleProperty();
    private final IntegerProperty topK = new SimpleIntegerProperty();
    private final DoubleProperty topP = new SimpleDoubleProperty();
    private final IntegerProperty notes = new SimpleIntegerProperty();
    private final IntegerProperty bars = new SimpleIntegerProperty();
    private final BooleanProperty inBars = new SimpleBooleanProperty();
    private final LongProperty seed = new SimpleLongProperty();
    private final BooleanProperty seedLocked = new SimpleBooleanProperty();
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.WINDOWED);
    private final IntegerProperty takes = new SimpleIntegerProperty(1);
    private final BooleanProperty listen = new SimpleBooleanProperty();

    /// @param random draws new seeds
    ComposeSettings(SettingsStore store, RandomGenerator random) {
        this.store = store;
        this.random = random;
        ComposeChoices last = store.settings().compose();
        pitch.set(last.pitchTemperature());
        rhythm.set(last.durationTemperature());
        topK.set(last.topK());
        topP.set(last.topP());
        notes.set(last.events());
        bars.set(last.bars());
        inBars.set(last.inBars());
        seed.set(last.seed());
        seedLocked.set(last.seedLocked());
        reading.set(last.reading());
        takes.set(last.takes());
        listen.set(store.settings().flag("compose.listen", true));
        listen.addListener((_, _, on) -> store.update(settings -> settings.withFlag("compose.listen", on)));
        Stream.of(pitch, rhythm, topK, topP, notes, bars, inBars, seed, seedLocked, reading, takes)
                .forEach(choice -> choice.subscribe(this::remember));
    }

    private void remember() {
        ComposeChoices choices = new ComposeChoices(pitch.get(), rhythm.get(), topK.get(), topP.get(), notes.get(),
                bars.get(), inBars.get(), seed.get(), seedLocked.get(), reading.get(), takes.get());
        store.update(settings -> settings.withCompose(choices));
    }

    /// The options of the next take, with a new seed unless it is locked.
    SamplingOptions next() {
        if (!seedLocked.get()) {
            seed.set(random.nextInt(SEEDS));
        }
        int events = inBars.get() ? bars.get() * EVENTS_A_BAR : notes.get();
        return new SamplingOptions(pitch.get(), rhythm.get(), topK.get(), topP.get(), events, seed.get(),
                reading.get());
    }

    /// As these options say; the seed is locked, since it is wanted again.
    void take(SamplingOptions options) {
        pitch.set(options.pitchTemperature());
        rhythm.set(options.durationTemperature());
        topK.set(options.topK());
        topP.set(options.topP());
        inBars.set(false);
        notes.set(options.maxEvents());
        seed.set(options.seed());
        seedLocked.set(true);
        reading.set(options.reading());
        takes.set(1);
    }

    /// 0 for the likeliest note always, 1 for what the network expects, up to 2.
    public DoubleProperty pitchProperty() {
        return pitch;
    }

    /// The same for lengths.
    public DoubleProperty rhythmProperty() {
        return rhythm;
    }

    /// 0 for no limit.
    public IntegerProperty topKProperty() {
        return topK;
    }

    /// 1 for no limit.
    public DoubleProperty topPProperty() {
        return topP;
    }

    /// The length in notes, chords and rests.
    public IntegerProperty notesProperty() {
        return notes;
    }

    public IntegerProperty barsProperty() {
        return bars;
    }

    /// Whether the length is counted in bars.
    public BooleanProperty inBarsProperty() {
        return inBars;
    }

    public LongProperty seedProperty() {
        return seed;
    }

    public BooleanProperty seedLockedProperty() {
        return seedLocked;
    }

    /// How the network reads what it has written.
    public ObjectProperty<Reading> readingProperty() {
        return reading;
    }

    /// How many takes are composed together, with one seed after the other.
    public IntegerProperty takesProperty() {
        return takes;
    }

    /// Whether a take sounds while it is composed.
    public BooleanProperty listenProperty() {
        return listen;
    }
}
