package attune.edit;

import attune.music.Score;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Owns the current score and two bounded stacks of steps: undo puts back what was, redo what became.
///
/// Scores share all that an edit did not touch, so a step costs little memory. Not thread safe: one owner.
public final class EditHistory {
    /// How many steps can be undone.
    public static final int LIMIT = 1_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Score score;
    private Selection selection = Selection.NONE;

    /// One step: what it is called, the score and the selection before and after.
    public record Step(String label, Score before, Selection selectionBefore, Score after, Selection selectionAfter) {}

    public EditHistory(Score score) {
        this.score = score;
    }

    public Score score() {
        return score;
    }

    public Selection selection() {
        return selection;
    }

    /// Selecting is not a step of its own.
    public void select(Selection newSelection) {
        selection = newSelection;
    }

    /// Applies the edit as one step; an edit that changes nothing leaves no step.
    ///
    /// @return whether something changed
    public boolean apply(Edit edit) {
        Score after = edit.applyTo(score);
        if (after.equals(score)) {
            return false;
        }
        Selection selected = edit.selectionAfter(selection, after);
        done.push(new Step(edit.label(), score, selection, after, selected));
        if (done.size() > LIMIT) {
            done.removeLast();
        }
        undone.clear();
        score = after;
        selection = selected;
        return true;
    }

    /// Puts the score and the selection back to before the last step; empty where there is none.
    public Optional<Step> undo() {
        Step step = done.poll();
        if (step == null) {
            return Optional.empty();
        }
        undone.push(step);
        score = step.before();
        selection = step.selectionBefore();
        return Optional.of(step);
    }

    /// Does the last undone step again; empty where there is none.
    public Optional<Step> redo() {
        Step step = undone.poll();
        if (step == null) {
            return Optional.empty();
        }
        done.push(step);
        score = step.after();
        selection = step.selectionAfter();
        return Optional.of(step);
    }

    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    /// The labels of what was done, newest first.
    public List<String> labels() {
        return done.stream().map(Step::label).toList();
    }
}
