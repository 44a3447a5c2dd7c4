package attune.ui.library;

import attune.edit.AddTrack;
import attune.edit.MoveToTrack;
import attune.edit.RemoveTrack;
import attune.edit.RenameTrack;
import attune.edit.ReorderTrack;
import attune.edit.SetProgram;
import attune.edit.SetTrackColour;
import attune.edit.SetTrackPan;
import attune.edit.SetTrackSend;
import attune.edit.SetTrackVolume;
import attune.edit.TrackColours;
import attune.music.ControllerLane;
import attune.music.Track;
import attune.ui.common.Programs;
import attune.ui.common.Session;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;

/// What can be done with the tracks of the open piece.
final class TracksViewModel {
    private final Session session;

    TracksViewModel(Session session) {
        this.session = session;
    }

    List<Track> tracks() {
        return session.score().tracks();
    }

    void activate(int track) {
        session.activeTrackProperty().set(track);
    }

    void rename(int track, String name) {
        String trimmed = name.strip();
        if (!trimmed.isEmpty() && !trimmed.equals(tracks().get(track).name())) {
            session.apply(new RenameTrack(track, trimmed));
        }
    }

    void setProgram(int track, int program) {
        session.apply(new SetProgram(track, program, Programs.NAMES.get(program)));
    }

    /// Adds an empty track that sounds like the active one.
    void add() {
        int active = session.activeTrackProperty().get();
        int program = active < tracks().size() ? tracks().get(active).program() : 0;
        session.apply(new AddTrack(
                Track.named("Track " + (tracks().size() + 1), program, AddTrack.freeChannel(session.score()))
                        .withColour(TrackColours.free(session.score()))));
        activate(tracks().size() - 1);
    }

    void remove(int track) {
        session.apply(new RemoveTrack(track, tracks().get(track).name()));
    }

    /// Where it stands already nothing happens.
    void reorder(int track, int to) {
        if (track >= 0 && track < tracks().size() && to >= 0 && to < tracks().size() && to != track) {
            session.apply(new ReorderTrack(track, to, nameOf(track)));
            activate(to);
        }
    }

    /// The selected notes go to that track.
    void moveSelectionTo(int track) {
        if (track < tracks().size() && !session.selection().isEmpty()) {
            session.apply(new MoveToTrack(session.selection(), track, nameOf(track)));
        }
    }

    /// What it has already leaves no step.
    void setColour(int track, int colour) {
        if (tracks().get(track).colourAt(track) != colour) {
            session.apply(new SetTrackColour(track, colour, nameOf(track)));
        }
    }

    void setVolume(int track, int volume) {
        session.apply(new SetTrackVolume(track, volume));
    }

    void setPan(int track, int pan) {
        session.apply(new SetTrackPan(track, pan));
    }

    /// @param lane [ControllerLane#REVERB] or [ControllerLane#CHORUS]
    void setSend(int track, ControllerLane lane, int value) {
        session.apply(new SetTrackSend(track, lane, value));
    }

    private String nameOf(int track) {
        String name = tracks().get(track).name();
        return name.isBlank() ? "Track " + (track + 1) : name;
    }

    void toggleMute(int track) {
        toggle(session.mutedProperty(), track);
    }

    void toggleSolo(int track) {
        toggle(session.soloedProperty(), track);
    }

    void toggleActiveMute() {
        ifThere(session.activeTrackProperty().get(), this::toggleMute);
    }

    void toggleActiveSolo() {
        ifThere(session.activeTrackProperty().get(), this::toggleSolo);
    }

    /// A piece without tracks has an active one all the same, which must not be silent when it comes.
    private void ifThere(int track, IntConsumer work) {
        if (track < tracks().size()) {
            work.accept(track);
        }
    }

    private static void toggle(ObjectProperty<Set<Integer>> members, int track) {
        Set<Integer> changed = new TreeSet<>(members.get());
        if (!changed.remove(track)) {
            changed.add(track);
        }
        members.set(Set.copyOf(changed));
    }
}
