package attune.ui.pianoroll;

import attune.edit.MoveNotes;
import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

/// One way to move the view, a step at each pulse, from a scale that it begins with.
///
/// @param scale how much of the piece is in view at the beginning
/// @param stepping does the step of that number, from 0
record RollMovement(String name, Scale scale, ObjIntConsumer<RollViewModel> stepping) {
    private static final int THERE_AND_BACK = 60;

    static List<RollMovement> all() {
        List<RollMovement> all = new ArrayList<>();
        for (Scale scale : Scale.values()) {
            String word = scale.name().toLowerCase(Locale.ROOT);
            all.add(new RollMovement("pan-" + word, scale, RollMovement::pan));
            all.add(new RollMovement("zoom-" + word, scale, RollMovement::zoom));
            all.add(new RollMovement("rows-" + word, scale, RollMovement::panRows));
        }
        all.add(new RollMovement("drag-near", Scale.NEAR, RollMovement::drag));
        all.add(new RollMovement("edit-near", Scale.NEAR, RollMovement::edit));
        return List.copyOf(all);
    }

    static Set<String> names() {
        return all().stream().map(RollMovement::name).collect(Collectors.toUnmodifiableSet());
    }

    /// A stretch of the piece: so many quarters, or a share of the whole.
    enum Scale {
        NEAR(16, 0), MIDDLE(64, 0), FAR(256, 0), HALF(0, 0.5), WHOLE(0, 0.99);

        private final double quarters;
        private final double share;

        Scale(double quarters, double share) {
            this.quarters = quarters;
            this.share = share;
        }

        double quartersOf(Score score) {
            return Math.max(quarters, share * score.quarters());
        }
    }

    void begin(RollViewModel roll) {
        double pixels = roll.viewport().width() / scale.quartersOf(roll.score());
        new RollZoom(roll).fitPiece();
        roll.viewport().show(new TimeAxis(roll.score().ticksPerQuarter(), pixels, roll.viewport().width() / 3));
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
        roll.viewport().show(new PitchAxis(9, 200 + 3 * Math.abs(step % 120 - 60.0)));
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
