package attune.ui.pianoroll;

import attune.music.Note;
import attune.music.Track;
import attune.play.Player;
import attune.ui.common.Session;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Sounds what is clicked, drawn or moved, in the sound of its track; can be switched off.
public final class Audition {
    private static final long MILLIS = 300;
    private final Sound sound;
    private final Session session;
    private final BooleanProperty on = new SimpleBooleanProperty(true);

    /// What makes notes heard at once, as [Player#audition] does.
    interface Sound {
        void sound(int program, boolean percussion, List<Integer> pitches, int velocity, long millis);
    }

    public Audition(Player player, Session session) {
        this(player::audition, session);
    }

    Audition(Sound sound, Session session) {
        this.sound = sound;
        this.session = session;
    }

    public BooleanProperty onProperty() {
        return on;
    }

    void note(int track, Note note) {
        if (on.get()) {
            sound(track, note.pitch(), note.velocity());
        }
    }

    /// Sounds the pitch whether or not auditioning is on: the keyboard was clicked to hear it.
    void key(int pitch) {
        sound(session.activeTrackProperty().get(), pitch, 90);
    }

    private void sound(int track, int pitch, int velocity) {
        List<Track> tracks = session.score().tracks();
        if (track < tracks.size()) {
            Track part = tracks.get(track);
            sound.sound(part.program(), part.isPercussion(), List.of(pitch), velocity, MILLIS);
        }
    }
}
