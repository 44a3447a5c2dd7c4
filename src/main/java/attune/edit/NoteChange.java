package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.function.UnaryOperator;

/// A rewrite of each selected note by itself: notes that start together keep their order, on which token sequences depend.
interface NoteChange extends NoteRewrite {
    /// What one note becomes.
    ///
    /// @param selected the notes that are there
    /// @param score before or after the edit, as for [NoteRewrite#rewritten]
    UnaryOperator<Note> change(Selection selected, Score score);

    @Override
    default Selection rewritten(Selection selected, Score score) {
        return NoteSets.changed(selected, change(selected, score));
    }

    @Override
    default Score applyTo(Score score) {
        Selection there = notes().within(score);
        UnaryOperator<Note> change = change(there, score);
        return NoteSets.changed(there, change).equals(there) ? score : NoteSets.replaced(score, there, change);
    }
}
