package attune.edit;

import attune.music.Score;

/// Puts the piece with its repeats played out in the place of the piece as it is written.
///
/// @param playedOut as the reader made it: only a file knows its repeat signs
public record PlayOutRepeats(Score playedOut) implements Edit {
    @Override
    public String label() {
        return "Play out repeats";
    }

    @Override
    public Score applyTo(Score score) {
        return playedOut;
    }
}
