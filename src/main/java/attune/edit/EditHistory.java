package attune.edit;

import attune.music.Score;
import attune.music.Track;
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

    /// What the steps may hold of memory besides what they share. A small piece never comes to it; of a piece of 100,000 notes
    /// some 500 steps stay, or 30 that each moved all of them.
    private static final long MOST_BYTES = 200_000_000;

    private final long mostBytes;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Score score;
    private Selection selection = Selection.NONE;
    private long bytesHeld;

    /// One step: what it is called, the score and the selection before and after.
    public record Step(String label, Score before, Selection selectionBefore, Score after, Selection selectionAfter) {
        private static final int LISTED_NOTE = 4;
        private static final int CHANGED_NOTE = 64;

        /// About what only this step holds on to: the lists of the tracks that it changed, and the notes that it made, which it
        /// leaves selected.
        @SuppressWarnings("ReferenceEquality") // a track that the edit did not touch is the very same
        private long bytes() {
            long bytes = selectionAfter == selectionBefore ? 0 : (long) CHANGED_NOTE * selectionAfter.size();
            for (int i = 0; i < before.tracks().size(); i++) {
                Track track = before.tracks().get(i);
                boolean shared = i < after.tracks().size() && after.tracks().get(i) == track;
                bytes += shared ? 0 : (long) LISTED_NOTE * track.notes().size();
            }
            return bytes;
        }
    }

    public EditHistory(Score score) {
        this(score, MOST_BYTES);
    }

    /// @param mostBytes what the steps may hold besides what they share; the last step stays anyhow
    EditHistory(Score score, long mostBytes) {
        this.score = score;
        this.mostBytes = mostBytes;
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
        push(new Step(edit.label(), score, selection, after, selected));
        while (done.size() > LIMIT || (bytesHeld > mostBytes && done.size() > 1)) {
            bytesHeld -= done.removeLast().bytes();
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
        bytesHeld -= step.bytes();
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
        push(step);
        score = step.after();
        selection = step.selectionAfter();
        return Optional.of(step);
    }

    private void push(Step step) {
        done.push(step);
        bytesHeld += step.bytes();
    }

    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    /// The labels of what was undone, the one that redo does next first.
    public List<String> undoneLabels() {
        return undone.stream().map(Step::label).toList();
    }

    /// The labels of what was done, newest first.
    public List<String> labels() {
        return done.stream().map(Step::label).toList();
    }
}
