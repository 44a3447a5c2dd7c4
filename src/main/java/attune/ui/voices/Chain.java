package attune.ui.voices;

import attune.model.VoiceInputs;
import java.util.List;
import java.util.stream.IntStream;

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
        float[] from = recipe.inputs().chords();
        float[] to = Recipe.drawn(recipe.spec(), chords).chords();
        return IntStream.range(0, parts).mapToObj(part -> part == 0
                ? recipe.inputs()
                : recipe.inputs().withChords(VoiceInputs.turned(from, to, part / (parts - 1.0)))).toList();
    }
}
