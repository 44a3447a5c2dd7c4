package attune.edit;

import attune.music.Score;

/// Takes the tempo change at a tick away; the tempo before it goes on.
public record RemoveTempo(long tick) implements Edit {
    @Override
    public String label() {
        return "Remove a tempo";
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTempos(score.tempos().stream().filter(change -> change.tick() != tick).toList());
    }
}
