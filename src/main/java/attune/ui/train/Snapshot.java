package attune.ui.train;

import attune.model.ModelFile;
import attune.music.Note;
import attune.music.Score;
import java.util.List;
import java.util.Locale;

/// A network as it was at a moment of its training, and something that it made then.
interface Snapshot {
    ModelFile model();

    /// When, inside a sentence: `epoch 3`.
    String moment();

    /// `Epoch 3`.
    default String title() {
        return moment().substring(0, 1).toUpperCase(Locale.ROOT) + moment().substring(1);
    }

    /// How good it was, in a word or two.
    String detail();

    /// What [#detail] means, in a sentence.
    String meaning();

    /// The notes of what it made, the highest voice first.
    List<List<Note>> voices();

    /// The tick at which that ends.
    long end();

    /// The number of the colour in which a voice is painted.
    int color(int voice);

    /// What it made, to be heard as the open piece begins.
    Score heardBeside(Score piece);
}
