package attune.dataset;

import attune.music.ChordEvent;
import attune.music.Chordify;
import attune.music.Fraction;
import attune.music.Score;
import java.util.ArrayList;
import java.util.List;

/// Turns a score into tokens: chordified, each event by its pitch names and its length in quarters.
public final class Tokenizer {
    private Tokenizer() {}

    /// The tokens of the whole piece, rests among them; percussion is left out.
    public static TokenSequence tokenize(Score score) {
        List<String> notes = new ArrayList<>();
        List<String> durations = new ArrayList<>();
        List<Fraction> offsets = new ArrayList<>();
        for (ChordEvent event : Chordify.of(score)) {
            notes.add(NoteToken.of(event.pitches().stream().mapToInt(Integer::intValue).toArray()));
            durations.add(event.duration().toString());
            offsets.add(event.offset());
        }
        return new TokenSequence(notes, durations, offsets);
    }
}
