package attune.dataset;

import attune.music.Fraction;
import attune.music.TimeSignature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /// A piece in 4/4 from voices such as `C5:1 rest:1/2 D5:3/2`.
    static VoicedPiece voiced(String name, String... voices) {
        return voiced(name, List.of(), voices);
    }

    static VoicedPiece voiced(String name, List<TimeSignature> signatures, String... voices) {
        return new VoicedPiece(name, Arrays.stream(voices).map(Pieces::line).toList(), signatures);
    }

    static TokenSequence line(String events) {
        return tokens(events.replaceAll(":\\S+", ""), events.replaceAll("\\S+:", ""));
    }

    /// The events of a passage as `voice note:duration`, joined by commas.
    static String text(EncodedPassage passage, Vocabulary vocabulary) {
        return IntStream.range(0, passage.size()).mapToObj(i -> passage.voices()[i] + " "
                + vocabulary.notes().get(passage.notes()[i]) + ":" + vocabulary.durations().get(passage.durations()[i]))
                .collect(Collectors.joining(", "));
    }
}
