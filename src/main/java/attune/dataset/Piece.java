package attune.dataset;

import attune.music.KeySignature;
import attune.music.Score;
import org.jspecify.annotations.Nullable;

/// A piece of a corpus: its tokens, and what a report tells of it.
///
/// @param notes as written, before they were pressed into events
/// @param key at the beginning; null where none is said
/// @param tempo at the beginning, in quarters a minute
/// @param repairs how many faults of the file were repaired in reading it
public record Piece(String name, TokenSequence tokens, int notes, @Nullable KeySignature key, double tempo,
        int repairs) {
    static Piece of(String name, Score score, TokenSequence tokens, int repairs) {
        KeySignature key = score.keySignatures().isEmpty() ? null : score.keySignatures().getFirst();
        double tempo = score.tempos().isEmpty() ? 120 : score.tempos().getFirst().quartersPerMinute();
        return new Piece(name, tokens, score.noteCount(), key, tempo, repairs);
    }
}
