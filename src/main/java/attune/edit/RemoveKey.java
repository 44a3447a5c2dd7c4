package attune.edit;

import attune.music.Score;

/// Takes the key at a tick away; the one before it goes on.
public record RemoveKey(long tick) implements Edit {
    @Override
    public String label() {
        return "Remove a key";
    }

    @Override
    public Score applyTo(Score score) {
        return score.withKeySignatures(score.keySignatures().stream().filter(key -> key.tick() != tick).toList());
    }
}
