package attune.ui.compose;

import attune.music.Score;
import attune.music.Track;
import attune.play.Player;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import org.jspecify.annotations.Nullable;

/// Lets the take that is shown be heard in the piece: the player gets the score with the take's notes in it.
///
/// While the take is being composed the player waits at its end for what comes next, so that nothing is missed where playing
/// overtakes the network; what stands behind the take is left out until then. FX thread only.
final class TakePlayback {
    private final Session session;
    private final Player player;
    private final Playhead playhead;

    TakePlayback(Session session, Player player, Playhead playhead) {
        this.session = session;
        this.player = player;
        this.playhead = playhead;
        session.previewProperty().addListener((_, _, take) -> hear(take));
        session.scoreProperty().addListener((_, _, _) -> hear(session.previewProperty().get()));
    }

    private void hear(@Nullable TakePreview take) {
        if (take == null) {
            player.setAtEnd(Player.AtEnd.STOP);
            player.setScore(session.score());
            return;
        }
        player.setAtEnd(take.composing() ? Player.AtEnd.WAIT : Player.AtEnd.STOP);
        player.setScore(heard(session.score(), take));
    }

    /// The piece with the take in it.
    static Score heard(Score score, TakePreview take) {
        Score before = take.composing() ? upTo(score, take.end()) : score;
        return new KeepTake(take.name(), take.track(), take.name(), take.notes()).applyTo(before);
    }

    private static Score upTo(Score score, long end) {
        return score.withTracks(score.tracks().stream().map(track -> upTo(track, end)).toList());
    }

    private static Track upTo(Track track, long end) {
        return new Track(track.name(), track.program(), track.channel(),
                track.notes().stream().filter(note -> note.tick() < end)
                        .map(note -> note.end() <= end ? note : note.withDuration(end - note.tick())).toList(),
                track.controls().stream().filter(control -> control.tick() < end).toList());
    }

    void playFrom(long tick) {
        playhead.seek(tick);
        player.seek(tick);
        player.play();
    }

    /// General MIDI's program of the track, for notes that sound by themselves.
    int program(int track) {
        return track < session.score().tracks().size() ? session.score().tracks().get(track).program() : 0;
    }
}
