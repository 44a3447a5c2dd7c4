package attune.ui.pianoroll;

import attune.edit.DeleteNotes;
import attune.edit.DuplicateNotes;
import attune.edit.Edit;
import attune.edit.InsertNotes;
import attune.edit.MoveNotes;
import attune.edit.ResizeNotes;
import attune.edit.Selection;
import attune.edit.TransposeNotes;
import attune.music.Note;
import attune.ui.common.Playhead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the keys and menus do to the selected notes; each is one step of the history.
final class RollCommands {
    private static final int MIDDLE_C = 60;
    private final RollViewModel roll;
    private final Playhead playhead;

    RollCommands(RollViewModel roll, Playhead playhead) {
        this.roll = roll;
        this.playhead = playhead;
    }

    void selectAll() {
        roll.session().select(Selection.all(roll.session().score()));
    }

    void invertSelection() {
        roll.session().select(Selection.all(roll.session().score()).minus(roll.session().selection()));
    }

    void delete() {
        apply(DeleteNotes::new);
    }

    void duplicate() {
        apply(notes -> new DuplicateNotes(notes, roll.gridTicks()));
    }

    void transpose(int semitones) {
        apply(notes -> new TransposeNotes(notes, semitones));
        soundFirst();
    }

    void nudgeByGrid(int steps) {
        apply(notes -> new MoveNotes(notes, steps * roll.gridTicks(), 0));
    }

    void nudgeByTicks(int ticks) {
        apply(notes -> new MoveNotes(notes, ticks, 0));
    }

    void lengthen(int steps) {
        long step = roll.gridTicks();
        apply(notes -> new ResizeNotes(notes, 0, steps * step, step));
        first().ifPresent(roll::remember);
    }

    /// The selection, or the active track where nothing is selected.
    void quantize() {
        if (roll.session().selection().isEmpty() && roll.activeTrack() < roll.session().score().tracks().size()) {
            List<Note> notes = roll.session().score().tracks().get(roll.activeTrack()).notes();
            roll.session().apply(roll.quantizing().of(Selection.of(roll.activeTrack(), notes), roll.gridTicks()));
        } else {
            apply(notes -> roll.quantizing().of(notes, roll.gridTicks()));
        }
    }

    /// Writes a note at the playhead and moves the playhead behind it: a melody can be written without a mouse.
    /// While music plays, the playhead is the music's.
    void insertAtPlayhead() {
        int pitch = first().map(Note::pitch).orElse(MIDDLE_C);
        Note note = new Note(playhead.tick(), roll.lastLength(), pitch, roll.lastVelocity());
        roll.session().apply(new InsertNotes("Insert a note", roll.activeTrack(), List.of(note)));
        roll.audition().note(roll.activeTrack(), note);
        if (!playhead.isPlaying()) {
            playhead.seek(note.end());
        }
        roll.viewport().reveal(note);
    }

    /// Selects the next or the previous note of the active track, counted from the selected one or from what is seen.
    ///
    /// @param step 1 or −1
    /// @return whether there was one
    boolean walk(int step) {
        int track = roll.activeTrack();
        if (track >= roll.session().score().tracks().size()) {
            return false;
        }
        List<Note> notes = roll.session().score().tracks().get(track).notes();
        List<Note> selected = new ArrayList<>(roll.session().selection().in(track));
        selected.sort(Comparator.naturalOrder());
        int from = selected.isEmpty()
                ? before(notes, step)
                : notes.indexOf(
                        step > 0 ? selected.getLast() : selected.getFirst());
        int to = from + step;
        if (to < 0 || to >= notes.size()) {
            return false;
        }
        Note note = notes.get(to);
        roll.session().select(Selection.of(track, List.of(note)));
        roll.viewport().reveal(note);
        roll.audition().note(track, note);
        return true;
    }

    /// Where walking starts when nothing is selected: just outside of what is seen.
    private int before(List<Note> notes, int step) {
        long start = roll.viewport().visible().start();
        int index = 0;
        while (index < notes.size() && notes.get(index).tick() < start) {
            index++;
        }
        return step > 0 ? index - 1 : index;
    }

    private void apply(Function<Selection, Edit> edit) {
        Selection selection = roll.session().selection();
        if (!selection.isEmpty()) {
            roll.session().apply(edit.apply(selection));
            first().ifPresent(roll.viewport()::reveal);
        }
    }

    private Optional<Note> first() {
        return roll.session().selection().stream().min(Comparator.naturalOrder());
    }

    private void soundFirst() {
        roll.session().selection().notes().forEach((track, notes) -> notes.stream().min(Comparator.naturalOrder())
                .ifPresent(note -> roll.audition().note(track, note)));
    }
}
