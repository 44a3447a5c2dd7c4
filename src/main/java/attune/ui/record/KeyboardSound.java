package attune.ui.record;

import attune.music.Score;
import attune.music.Track;
import attune.play.LiveChannel;
import attune.play.Player;
import attune.record.LiveNotes;
import attune.ui.common.Session;

/// Lets what is played be heard in the sound of the active track. Played on any thread; what it follows changes on the FX thread.
final class KeyboardSound implements LiveNotes {
    private final Player player;
    private volatile LiveChannel channel;
    private int program;
    private boolean percussion;

    KeyboardSound(Player player, Session session) {
        this.player = player;
        this.channel = player.live(program, percussion);
        session.activeTrackProperty().subscribe(_ -> follow(session));
        session.scoreProperty().subscribe(_ -> follow(session));
    }

    private void follow(Session session) {
        Score score = session.score();
        int active = session.activeTrackProperty().get();
        if (active < score.tracks().size()) {
            Track track = score.tracks().get(active);
            if (track.program() != program || track.isPercussion() != percussion) {
                program = track.program();
                percussion = track.isPercussion();
                channel = player.live(program, percussion);
            }
        }
    }

    @Override
    public void noteOn(int pitch, int velocity) {
        channel.noteOn(pitch, velocity);
    }

    @Override
    public void noteOff(int pitch) {
        channel.noteOff(pitch);
    }

    @Override
    public void control(int number, int value) {
        channel.control(number, value);
    }

    @Override
    public void bend(int value) {
        channel.bend(value);
    }
}
