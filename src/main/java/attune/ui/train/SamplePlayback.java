package attune.ui.train;

import attune.generate.Melody;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.Track;
import attune.play.Player;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets a snapshot's little piece be heard and then gives the player back the open piece, where it stood. FX thread only.
final class SamplePlayback {
    private final Player player;
    private final Session session;
    private final Playhead playhead;
    private @Nullable Snapshot playing;
    private long returnTo;

    SamplePlayback(Player player, Session session, Playhead playhead) {
        this.player = player;
        this.session = session;
        this.playhead = playhead;
    }

    /// What is heard now, or null.
    @Nullable
    Snapshot playing() {
        return playing;
    }

    /// Plays the snapshot, or stops it where it is the one that plays.
    void toggle(Snapshot snapshot) {
        boolean same = snapshot.equals(playing);
        end();
        if (!same) {
            returnTo = player.tick();
            player.pause();
            player.setLoop(null);
            player.setMix(Set.of(), Set.of());
            player.setScore(scoreOf(snapshot.melody(), session));
            player.seek(0);
            player.play();
            playing = snapshot;
        }
    }

    /// To be called each pulse while the panel is shown: notices the end.
    void poll() {
        if (playing != null && player.state() != Player.State.PLAYING) {
            end();
        }
    }

    /// Stops and gives the player back, with the loop and the mix of the open piece and the take that is shown in it.
    void end() {
        if (playing != null) {
            playing = null;
            player.stop();
            player.setScore(session.heard());
            player.setMix(session.mutedProperty().get(), session.soloedProperty().get());
            player.setLoop(playhead.loopProperty().get());
            player.seek(returnTo);
        }
    }

    static Score scoreOf(Melody melody, Session session) {
        List<Note> notes = melody.steps().stream().flatMap(step -> step.notes().stream()).toList();
        int program = session.score().tracks().isEmpty() ? 0 : session.score().tracks().getFirst().program();
        return Score.ofTracks(melody.ticksPerQuarter(), List.of(Track.named("Snapshot", program, 0).withNotes(notes)))
                .withTempos(List.of(TempoChange.ofBpm(0, 96)));
    }
}
