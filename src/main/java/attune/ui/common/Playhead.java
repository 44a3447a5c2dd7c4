package attune.ui.common;

import attune.music.TickRange;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Where the music is now, as the transport last saw the player: renewed once a pulse while the window is shown. FX thread only.
///
/// Panels watch it; to go somewhere they ask with [#seek(long)], and to repeat a stretch they set [#loopProperty()].
public final class Playhead {
    /// How the roll follows what plays.
    public enum Follow {
        OFF, PAGE, CONTINUOUS
    }

    private final ReadOnlyLongWrapper tick = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final LongProperty wanted = new SimpleLongProperty(-1);
    private final ObjectProperty<@Nullable TickRange> loop = new SimpleObjectProperty<>();
    private final BooleanProperty metronome = new SimpleBooleanProperty();
    private final BooleanProperty recording = new SimpleBooleanProperty();
    private final ObjectProperty<Follow> follow = new SimpleObjectProperty<>(Follow.PAGE);

    public long tick() {
        return tick.get();
    }

    public ReadOnlyLongProperty tickProperty() {
        return tick.getReadOnlyProperty();
    }

    public boolean isPlaying() {
        return playing.get();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Asks the transport to go there; the playhead stands there at once.
    public void seek(long newTick) {
        tick.set(Math.max(0, newTick));
        wanted.set(-1);
        wanted.set(Math.max(0, newTick));
    }

    /// The tick last asked for, or −1: for the transport only, which hands it to the player.
    public LongProperty wantedProperty() {
        return wanted;
    }

    /// The stretch that repeats, or null; shown by the ruler, obeyed by the transport.
    public ObjectProperty<@Nullable TickRange> loopProperty() {
        return loop;
    }

    /// Whether a metronome clicks along; obeyed by the transport.
    public BooleanProperty metronomeProperty() {
        return metronome;
    }

    /// Whether what is played on a keyboard is being recorded, or is about to be: then the piece runs on past its end. Who sets
    /// it to false ends the recording, as the transport does where it stops.
    public BooleanProperty recordingProperty() {
        return recording;
    }

    public ObjectProperty<Follow> followProperty() {
        return follow;
    }

    /// What the transport saw in this pulse.
    public void saw(long newTick, boolean isPlaying) {
        tick.set(newTick);
        playing.set(isPlaying);
    }
}
