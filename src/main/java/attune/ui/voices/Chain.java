package attune.ui.voices;

import attune.model.VoiceInputs;
import java.util.List;

/// How a take goes on: in parts as long as the network draws, whose chords move evenly to others while all else stays.
///
/// @param parts 1 for the take alone
/// @param chords the seed of the chords of the last part
record Chain(int parts, long chords) {
    static final Chain ALONE = new Chain(1, 0);

    Chain {
        if (parts < 1) {
            throw new IllegalArgumentException("A piece has a part at least: " + parts);
        }
    }

    /// The inputs of each part.
    List<VoiceInputs> of(Recipe recipe) {
        return recipe.inputs().chained(Recipe.drawn(recipe.spec(), chords).chords(), parts);
    }
}
