package attune.edit;

import attune.music.Score;

/// Takes notes away.
public record DeleteNotes(Selection notes) implements Edit {
    @Override
    public String label() {
        return "Delete " + NoteSets.count(notes);
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.without(score, notes);
    }
}
