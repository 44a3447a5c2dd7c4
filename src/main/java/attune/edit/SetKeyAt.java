package attune.edit;

import attune.music.KeySignature;
import attune.music.Score;
import java.util.ArrayList;
import java.util.List;

/// Puts a key at a tick, in place of one that stands there; it holds up to the next. No note changes.
///
/// @param sharps −7 (flats) to 7
public record SetKeyAt(long tick, int sharps, boolean minor) implements Edit {
    public SetKeyAt {
        new KeySignature(tick, sharps, minor);
    }

    @Override
    public String label() {
        return "Key " + key().longName();
    }

    @Override
    public Score applyTo(Score score) {
        List<KeySignature> keys = new ArrayList<>(score.keySignatures());
        keys.removeIf(key -> key.tick() == tick);
        keys.add(key());
        return score.withKeySignatures(keys);
    }

    private KeySignature key() {
        return new KeySignature(tick, sharps, minor);
    }
}
