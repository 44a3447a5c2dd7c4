package attune.ui.pianoroll;

import attune.edit.MoveNotes;
import attune.edit.Selection;
import attune.music.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/// One way to move the view, a step at each pulse, from a scale that it begins with.
///
/// @param shown how much of the piece is in view at the beginning: a number of quarters, or 0 for half of the piece
/// @param stepping does the step of that number, from 0
record RollMovement(String name, int shown, ObjIntConsumer<RollViewModel> stepping) {
    private static final int THERE_AND_BACK = 60;

    static List<RollMovement> all() {
        List<RollMovement> all = new ArrayList<>();
        for (Scale scale : Scale.values()) {
            all.add(new RollMovement("pan-" + scale.word, scale.quarters, RollMovement::pan));
            all.add(new RollMovement("zoom-" + scale.word, scale.quarters, RollMovement::zoom));
        }
        all.add(new RollMovement("rows-half", 0, RollMovement::panRows));
        all.add(new RollMovement("drag-near", Scale.NEAR.quarters, RollMovement::drag));
        all.add(new RollMovement("edit-near", Scale.NEAR.quarters, RollMovement::edit));
        return List.copyOf(all);
    }

    private enum Scale {
        NEAR("near", 16), MIDDLE("middle", 64), FAR("far", 256), HALF("half", 0);

        private final String word;
        private final int quarters;

        Scale(String word, int quarters) {
            this.word = word;
            this.quarters = quarters;
        }
    }

    void begin(RollViewModel roll) {
        double quarters = shown == 0 ? roll.score().quarters() / 2 : shown;
        double scale = roll.viewport().width() / quarters;
        new RollZoom(roll).fitPiece();
        roll.viewport().show(new TimeAxis(roll.score().ticksPerQuarter(), scale, roll.viewport().width() / 3));
    }

    void step(RollViewModel roll, int step) {
        stepping.accept(roll, step);
    }

    private static int direction(int step) {
        return step / THERE_AND_BACK % 2 == 0 ? 1 : -1;
    }

    private static void pan(RollViewModel roll, int step) {
        roll.viewport().scrollBy(7.3 * direction(step), 0);
    }

    private static void panRows(RollViewModel roll, int step) {
        roll.viewport().show(new PitchAxis(9, 200 + 3 * Math.abs(step % 120 - 60)));
    }

    private static void zoom(RollViewModel roll, int step) {
        roll.viewport().zoomTime(direction(step) > 0 ? 1.013 : 1 / 1.013, roll.viewport().width() / 2);
    }

    private static void drag(RollViewModel roll, int step) {
        roll.propose(new MoveNotes(first(roll), 10L * (step + 1), step % 5));
    }

    /// One note up, and back again by undo.
    private static void edit(RollViewModel roll, int step) {
        roll.drop();
        if (step % 2 == 0) {
            roll.session().apply(new MoveNotes(first(roll), 0, 1));
        } else {
            roll.session().undo();
        }
    }

    private static Selection first(RollViewModel roll) {
        Note first = roll.session().score().tracks().getFirst().notes().getFirst();
        return Selection.of(0, List.of(first));
    }
}
