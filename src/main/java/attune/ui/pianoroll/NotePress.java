package attune.ui.pianoroll;

import attune.edit.Selection;
import java.util.List;

/// Chooses the gesture that a press on the notes begins, by tool and by what is under the pointer.
final class NotePress {
    private NotePress() {}

    static Gesture primary(RollViewModel roll, Pointer at) {
        NoteHit hit = roll.hitTest().at(at.x(), at.y());
        return switch (roll.toolProperty().get()) {
            case ERASE -> new EraseGesture(roll, at);
            case DRAW -> hit == null ? new DrawGesture(roll, at) : grasp(roll, at, hit);
            case SPLIT -> hit == null ? new BandGesture(roll, at) : new SplitGesture(roll, at, hit);
            case JOIN -> hit == null ? new BandGesture(roll, at) : new JoinGesture(roll, at, hit);
            case SELECT -> {
                if (hit != null) {
                    yield grasp(roll, at, hit);
                }
                yield at.clicks() == 2 ? new DrawGesture(roll, at) : new BandGesture(roll, at);
            }
        };
    }

    /// The note is selected before it is dragged, so that what moves is what is lit.
    private static Gesture grasp(RollViewModel roll, Pointer at, NoteHit hit) {
        Selection before = roll.session().selection();
        Selection one = Selection.of(hit.track(), List.of(hit.note()));
        boolean selected = before.contains(hit.track(), hit.note());
        if (!selected) {
            roll.session().select(at.shift() || at.shortcut() ? before.plus(one) : one);
        }
        roll.session().activeTrackProperty().set(hit.track());
        roll.remember(hit.note());
        roll.audition().note(hit.track(), hit.note());
        if (hit.part() != NoteHit.Part.BODY && !at.shift() && !at.shortcut()) {
            return new ResizeGesture(roll, at, hit, before, one);
        }
        Selection onClick = click(at, selected, before, one);
        if (hit.part() == NoteHit.Part.END && at.shortcut() && selected && before.size() > 1) {
            return new StretchGesture(roll, at, hit, before, onClick);
        }
        return new MoveGesture(roll, at, hit, before, onClick);
    }

    /// What is selected if the press turns out to be a click: the one note, or with Shift or Ctrl one more or one less.
    private static Selection click(Pointer at, boolean selected, Selection before, Selection one) {
        if (at.shift() || at.shortcut()) {
            return selected ? before.minus(one) : before.plus(one);
        }
        return one;
    }
}
