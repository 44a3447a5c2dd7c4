package attune.ui.pianoroll;

import attune.edit.Edit;
import attune.edit.GlueRepeated;
import attune.edit.HumaniseNotes;
import attune.edit.InvertNotes;
import attune.edit.JoinNotes;
import attune.edit.LegatoNotes;
import attune.edit.RampVelocity;
import attune.edit.RepeatToFill;
import attune.edit.ReverseNotes;
import attune.edit.ScaleVelocity;
import attune.edit.Selection;
import attune.edit.SetVelocity;
import attune.edit.SplitNotes;
import attune.edit.StretchNotes;
import attune.edit.TransposeDiatonic;
import attune.music.Note;
import attune.music.Scale;
import attune.music.TickRange;
import attune.ui.common.Playhead;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// What can be made of the selected notes besides moving them; each is one step of the history.
final class NoteCommands {
    /// A beat has so many times the ticks by which a start is moved at most.
    private static final int HUMAN_PART = 24;
    private static final int HUMAN_VELOCITY = 8;
    private static final int LOUDER = 10;
    private static final double CALMER = 0.8;
    private static final double LIVELIER = 1.25;
    private final RollViewModel roll;
    private final Playhead playhead;
    private final RandomGenerator random;

    NoteCommands(RollViewModel roll, Playhead playhead, RandomGenerator random) {
        this.roll = roll;
        this.playhead = playhead;
        this.random = random;
    }

    void splitAtPlayhead() {
        apply(notes -> SplitNotes.at(notes, playhead.tick()));
    }

    void splitOnGrid() {
        apply(notes -> SplitNotes.every(notes, roll.gridTicks()));
    }

    void join() {
        apply(JoinNotes::new);
    }

    void glue() {
        apply(GlueRepeated::new);
    }

    void legato() {
        apply(notes -> new LegatoNotes(notes, 0));
    }

    void humanise() {
        long ticks = Math.max(1, roll.session().score().ticksPerQuarter() / HUMAN_PART);
        apply(notes -> new HumaniseNotes(notes, ticks, HUMAN_VELOCITY, random.nextLong()));
    }

    void stretch(double factor) {
        apply(notes -> new StretchNotes(notes, factor));
    }

    void reverse() {
        apply(ReverseNotes::new);
    }

    /// Around the first note, in the key that holds there.
    void invert() {
        apply(notes -> InvertNotes.aroundFirst(notes, Scale.of(roll.session().score().keyAt(first(notes)))));
    }

    void step(int steps) {
        apply(notes -> new TransposeDiatonic(notes, steps));
    }

    void louder(int by) {
        apply(notes -> new ScaleVelocity(notes, 1, by * LOUDER));
    }

    /// All alike: as the mean.
    void even() {
        apply(notes -> new SetVelocity(notes,
                (int) Math.round(notes.stream().mapToInt(Note::velocity).average().orElse(0))));
    }

    void calmer() {
        apply(notes -> new ScaleVelocity(notes, CALMER, 0));
    }

    void livelier() {
        apply(notes -> new ScaleVelocity(notes, LIVELIER, 0));
    }

    /// From the velocity of the first to that of the last.
    void ramp() {
        apply(notes -> {
            List<Note> sorted = notes.stream().sorted(Comparator.naturalOrder()).toList();
            return new RampVelocity(notes, sorted.getFirst().velocity(), sorted.getLast().velocity());
        });
    }

    /// To the end of the loop where there is one, else to the end of the piece.
    void repeatToFill() {
        TickRange loop = playhead.loopProperty().get();
        long until = loop == null ? roll.session().score().end() : loop.end();
        apply(notes -> new RepeatToFill(notes, roll.gridTicks(), until));
    }

    private static long first(Selection notes) {
        return notes.stream().mapToLong(Note::tick).min().orElse(0);
    }

    private void apply(Function<Selection, Edit> edit) {
        Selection selection = roll.session().selection();
        if (!selection.isEmpty()) {
            roll.session().apply(edit.apply(selection));
        }
    }
}
