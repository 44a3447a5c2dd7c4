package attune.edit;

import attune.music.Score;

/// Takes the time signature at a tick away; the one before it goes on.
public record RemoveMeter(long tick) implements Edit {
    @Override
    public String label() {
        return "Remove a meter";
    }

    @Override
    public Score applyTo(Score score) {
        return score.withTimeSignatures(
                score.timeSignatures().stream().filter(signature -> signature.tick() != tick).toList());
    }
}
