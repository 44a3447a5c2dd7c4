package attune.dataset;

import attune.music.Fraction;
import java.util.ArrayList;
import java.util.List;

/// Pieces for tests from texts such as `C4 E4 rest`, with the length 1 each where nothing is said.
public final class Pieces {
    private Pieces() {}

    static TokenSequence tokens(String notes, String durations) {
        List<Fraction> offsets = new ArrayList<>();
        List<String> lengths = List.of(durations.split(" "));
        Fraction offset = Fraction.ZERO;
        for (String length : lengths) {
            offsets.add(offset);
            offset = offset.plus(Fraction.parse(length));
        }
        return new TokenSequence(List.of(notes.split(" ")), lengths, offsets);
    }

    static TokenSequence tokens(String notes) {
        return tokens(notes, notes.replaceAll("\\S+", "1"));
    }

    static Piece piece(String name, String notes) {
        TokenSequence tokens = tokens(notes);
        return new Piece(name, tokens, tokens.size(), null, 120, 0);
    }
}
