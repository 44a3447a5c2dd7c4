package attune.ui.common;

import attune.music.Score;
import attune.play.Player;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets little pieces be heard that are not in the open one, and then gives the player back the open piece, where it stood. FX thread
/// only.
///
/// @param <T> what the little pieces are of; one that plays is known by it
public final class SamplePlayback<T> {
    private final Player player;
    private final Session session;
    private final Playhead playhead;
    private @Nullable T playing;
    private long returnTo;

    public SamplePlayback(Player player, Session session, Playhead playhead) {
        this.player = player;
        this.session = session;
        this.playhead = playhead;
    }

    /// What is heard now, or null.
    public @Nullable T playing() {
        return playing;
    }

    /// Where the open piece stands: a sample's own ticks say nothing of it.
    public long pieceTick() {
        return playing == null ? player.tick() : returnTo;
    }

    /// Plays it, or stops it where it is the one that plays.
    public void toggle(T sample, Score score) {
        boolean same = sample.equals(playing);
        end();
        if (!same) {
            returnTo = player.tick();
            player.pause();
            player.setLoop(null);
            player.setMix(Set.of(), Set.of());
            player.setScore(score);
            player.seek(0);
            player.play();
            playing = sample;
        }
    }

    /// To be called each pulse while the samples are shown: notices the end.
    public void poll() {
        if (playing != null && player.state() != Player.State.PLAYING) {
            end();
        }
    }

    /// Stops and gives the player back, with the loop and the mix of the open piece and the take that is shown in it.
    public void end() {
        if (playing != null) {
            playing = null;
            player.stop();
            player.setScore(session.heard());
            player.setMix(session.mutedProperty().get(), session.soloedProperty().get());
            player.setLoop(playhead.loopProperty().get());
            player.seek(returnTo);
        }
    }
}
