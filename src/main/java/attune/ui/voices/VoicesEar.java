package attune.ui.voices;

import attune.generate.Attack;
import attune.music.Score;
import attune.ui.common.GridScore;
import attune.ui.common.SamplePlayback;
import attune.ui.common.Services;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Lets takes be heard by themselves, at the tempo of the open piece. FX thread only.
final class VoicesEar {
    /// Not playing.
    static final double NOWHERE = -1;

    private final Services services;
    private final Supplier<Attack> attack;
    private final SamplePlayback<VoicesTake> playback;
    private final ReadOnlyObjectWrapper<@Nullable VoicesTake> playing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper place = new ReadOnlyDoubleWrapper(NOWHERE);

    VoicesEar(Services services, Supplier<Attack> attack) {
        this.services = services;
        this.attack = attack;
        this.playback = new SamplePlayback<>(services.player(), services.session(), services.playhead());
        services.session().scoreProperty().addListener((_, _, _) -> end());
    }

    /// Plays the take, or stops it where it is the one that plays.
    void toggle(VoicesTake take) {
        playback.toggle(take, score(take));
        tell();
    }

    void play(VoicesTake take) {
        end();
        toggle(take);
    }

    /// To be called each pulse while the panel is shown.
    void poll() {
        playback.poll();
        tell();
    }

    void end() {
        playback.end();
        tell();
    }

    private void tell() {
        VoicesTake heard = playback.playing();
        playing.set(heard);
        place.set(heard == null
                ? NOWHERE
                : services.player().tick() / ((double) heard.bars() * Score.TICKS_PER_QUARTER * 4));
    }

    private Score score(VoicesTake take) {
        return GridScore.of(take.grid(), attack.get(), bpm());
    }

    /// Where the open piece stands, also while a take is heard.
    long pieceTick() {
        return playback.pieceTick();
    }

    private double bpm() {
        Score piece = services.session().score();
        return piece.tempos().isEmpty()
                ? GridScore.BPM
                : piece.tempoMap().at(pieceTick()).quartersPerMinute();
    }

    /// What is heard; null where nothing is.
    ReadOnlyObjectProperty<@Nullable VoicesTake> playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Where in the take, from 0 to 1; [#NOWHERE] where none plays.
    ReadOnlyDoubleProperty placeProperty() {
        return place.getReadOnlyProperty();
    }
}
