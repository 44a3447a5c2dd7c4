package attune.ui.pianoroll;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.ui.FakePlayer;
import attune.ui.common.Session;
import java.util.List;

/// Two notes in the roll's view model, without a screen: a quarter is 48 pixels wide, the grid is eighths.
abstract class TwoNotes {
    static final Note C = new Note(480, 480, 60, 90);
    static final Note E = new Note(1_920, 240, 64, 70);
    final Session session = new Session();
    final FakePlayer player = new FakePlayer();
    final RollViewModel roll;

    TwoNotes() {
        session.open(Score.ofTracks(480, List.of(Track.named("A", 0, 0).withNotes(List.of(C)),
                Track.named("B", 40, 1).withNotes(List.of(E)))), "Two notes", null);
        roll = new RollViewModel(session, new Audition(player, session));
        roll.viewport().resize(800, 400);
        roll.viewport().show(new TimeAxis(480, 48, 0));
        roll.viewport().show(new PitchAxis(10, 500));
        roll.gridProperty().set(new Grid(Grid.Step.EIGHTH, Grid.Feel.STRAIGHT));
    }

    Pointer over(Note note, double share) {
        return Pointer.at(roll.time().x(note.tick()) + share * roll.time().width(note.duration()),
                roll.pitch().middle(note.pitch()));
    }

    static Pointer moved(Pointer from, double dx, double dy) {
        return new Pointer(from.x() + dx, from.y() + dy, from.shift(), from.shortcut(), from.alt(), 1);
    }

    static Pointer with(Pointer at, boolean shift, boolean shortcut, boolean alt) {
        return new Pointer(at.x(), at.y(), shift, shortcut, alt, 1);
    }

    List<Note> notes(int track) {
        return session.score().tracks().get(track).notes();
    }

    static Pointer dragged(Gesture gesture, Pointer to) {
        gesture.drag(to);
        return to;
    }
}
