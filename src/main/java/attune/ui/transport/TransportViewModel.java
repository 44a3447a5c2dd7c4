package attune.ui.transport;

import attune.edit.SetTempo;
import attune.music.Meter;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TickRange;
import attune.play.Player;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Keeps the player playing what the session holds, take and all, and says in words where the music is.
public final class TransportViewModel {
    private final Session session;
    private final Player player;
    private final Playhead playhead;
    private final ClickTrack clicks = new ClickTrack();
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tempo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper signature = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Player.Sound> sound = new ReadOnlyObjectWrapper<>(
            new Player.Sound(true, ""));
    private Meter meter = Score.empty().meter();

    public TransportViewModel(Session session, Player player, Playhead playhead) {
        this.session = session;
        this.player = player;
        this.playhead = playhead;
        session.scoreProperty().subscribe(this::listen);
        session.previewProperty().subscribe(_ -> listen(session.score()));
        playhead.metronomeProperty().subscribe(_ -> listen(session.score()));
        playhead.recordingProperty().subscribe(_ -> listen(session.score()));
        session.mutedProperty().subscribe(this::mix);
        session.soloedProperty().subscribe(this::mix);
        playhead.loopProperty().subscribe(player::setLoop);
        playhead.wantedProperty().subscribe(tick -> {
            if (tick.longValue() >= 0) {
                player.seek(tick.longValue());
                tell();
            }
        });
    }

    /// Looks where the player is; called once a pulse while the window is shown. Only here it is asked what sounds: the first question
    /// has it look for a device.
    public void pulse() {
        playhead.saw(player.tick(), player.state() == Player.State.PLAYING);
        sound.set(player.sound());
        tell();
    }

    /// Silences what hangs, whatever it is.
    void panic() {
        player.panic();
    }

    /// Ends a recording as well.
    public void togglePlay() {
        if (playhead.recordingProperty().get()) {
            stop();
        } else if (player.state() == Player.State.PLAYING) {
            player.pause();
        } else {
            if (playhead.metronomeProperty().get()) {
                listen(session.score()); // others who had the player in between gave it the piece without the clicks
            }
            player.play();
        }
        pulse();
    }

    public void stop() {
        playhead.recordingProperty().set(false);
        player.stop();
        pulse();
    }

    public void toStart() {
        playhead.seek(0);
    }

    public void toEnd() {
        playhead.seek(session.score().end());
    }

    /// To the start of the bar before or after; a second time goes on from there.
    public void byBar(int bars) {
        int bar = meter.position(playhead.tick()).bar();
        long start = meter.barStart(bar);
        boolean inside = bars < 0 && playhead.tick() > start;
        playhead.seek(inside ? start : meter.barStart(Math.max(1, bar + bars)));
    }

    /// Repeats the selection, or four bars from here where nothing is selected; ends the repeating where there is one.
    public void toggleLoop() {
        if (playhead.loopProperty().get() != null) {
            playhead.loopProperty().set(null);
            return;
        }
        TickRange selected = session.selection().range();
        playhead.loopProperty().set(selected.isEmpty() ? fourBars() : selected);
    }

    private TickRange fourBars() {
        int bar = meter.position(playhead.tick()).bar();
        return new TickRange(meter.barStart(bar), meter.barStart(bar + 4));
    }

    /// Changes the tempo that holds at the playhead, as one step that undo takes back.
    ///
    /// @return a sentence where the text is no tempo, otherwise null
    public @Nullable String changeTempo(String text) {
        try {
            double bpm = Double.parseDouble(text.strip().replace(',', '.').replaceFirst("(?i)\\s*bpm$", ""));
            session.apply(new SetTempo(playhead.tick(), bpm));
            return null;
        } catch (IllegalArgumentException _) {
            return "A tempo is a number of quarters a minute, from 10 to 600.";
        }
    }

    /// The tempo at the playhead as a plain number, to be edited.
    public String tempoNumber() {
        double bpm = tempoAt(session.score(), playhead.tick());
        return Math.abs(bpm - Math.rint(bpm)) < 0.05
                ? String.valueOf(Math.round(bpm))
                : String.format(Locale.ROOT, "%.1f", bpm);
    }

    private void listen(Score score) {
        TakePreview preview = session.previewProperty().get();
        meter = score.meter();
        Score heard = session.heard();
        boolean recording = playhead.recordingProperty().get();
        player.setScore(playhead.metronomeProperty().get() ? clicks.in(heard, recording) : heard);
        mix();
        boolean waits = preview != null && preview.composing();
        player.setAtEnd(recording ? Player.AtEnd.RUN_ON : waits ? Player.AtEnd.WAIT : Player.AtEnd.STOP);
        tell();
    }

    private void mix() {
        Set<Integer> soloed = new HashSet<>(session.soloedProperty().get());
        if (!soloed.isEmpty() && playhead.metronomeProperty().get()) {
            soloed.add(session.heard().tracks().size());
        }
        player.setMix(session.mutedProperty().get(), soloed);
    }

    private void tell() {
        long tick = playhead.tick();
        Score score = session.score();
        Meter.Position place = meter.position(tick);
        position.set(String.format(Locale.ROOT, "%d : %d : %03d", place.bar(), place.beat(), place.tick()));
        tempo.set(tempoNumber() + " bpm");
        signature.set(meter.signatureAt(tick).toString());
        key.set(score.keySignatures().isEmpty() ? "–" : score.keyAt(tick).shortName());
    }

    private static double tempoAt(Score score, long tick) {
        double bpm = 120;
        for (TempoChange change : score.tempos()) {
            if (change.tick() <= tick) {
                bpm = change.quartersPerMinute();
            }
        }
        return bpm;
    }

    /// `5 : 3 : 240`: bar, beat, and ticks past the beat.
    public ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty tempoProperty() {
        return tempo.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty signatureProperty() {
        return signature.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty keyProperty() {
        return key.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Player.Sound> soundProperty() {
        return sound.getReadOnlyProperty();
    }
}
