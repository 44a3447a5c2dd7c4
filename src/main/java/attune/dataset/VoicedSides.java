package attune.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Both sides of a split in voices, encoded: the training pieces as written, then their transposed copies; and the pieces held back.
final class VoicedSides {
    private final VoicedSplit split;
    private final List<Copy> training = new ArrayList<>();
    private final Encoder encoder;
    private final Vocabulary vocabulary;

    /// A training piece so many semitones higher; 0 for the piece as written.
    record Copy(VoicedPiece piece, int semitones) {}

    /// Makes the spans of a piece, which has the number `index` on its side.
    @FunctionalInterface
    interface Spanning {
        List<PassageSpan> spans(int index, Copy copy, EncodedVoices voices);
    }

    VoicedSides(VoicedSplit split, Transposition transposition) {
        this.split = split;
        split.training().forEach(piece -> training.add(new Copy(piece, 0)));
        for (int by = transposition.lowest(); by <= transposition.highest(); by++) {
            int semitones = by;
            for (VoicedPiece piece : by == 0 ? List.<VoicedPiece>of() : split.training()) {
                piece.transposed(by).ifPresent(copy -> training.add(new Copy(copy, semitones)));
            }
        }
        this.vocabulary = Vocabulary.of(lines(training.stream().map(Copy::piece)));
        this.encoder = new Encoder(vocabulary);
    }

    /// @param learning makes the spans of the training side, `judging` those of the pieces held back
    PassageData data(int voices, Roles roles, Spanning learning, Spanning judging) {
        List<Copy> heldBack = split.heldBack().stream().map(piece -> new Copy(piece, 0)).toList();
        return new PassageData(voices, vocabulary, pairs(training, roles, learning), pairs(heldBack, roles, judging),
                EventHash.of(lines(training.stream().map(Copy::piece)), lines(split.heldBack().stream())),
                linesAsWritten(), names(split.training()), names(split.heldBack()));
    }

    private PassagePairs pairs(List<Copy> copies, Roles roles, Spanning spanning) {
        return pairs(copies, roles, spanning, vocabulary, encoder);
    }

    static PassagePairs pairs(List<Copy> copies, Roles roles, Spanning spanning, Vocabulary vocabulary,
            Encoder encoder) {
        List<EncodedVoices> encoded = new ArrayList<>();
        List<PassageSpan> spans = new ArrayList<>();
        for (Copy copy : copies) {
            EncodedVoices voices = EncodedVoices.of(copy.piece(), encoder);
            spans.addAll(spanning.spans(encoded.size(), copy, voices));
            encoded.add(voices);
        }
        return new SpanPairs(encoded, spans, roles, new Lengths(vocabulary, encoder));
    }

    private List<EncodedPiece> linesAsWritten() {
        return split.training().stream().flatMap(piece -> piece.voices().stream()
                .map(line -> encoder.encode(piece.name(), line))).toList();
    }

    private static List<TokenSequence> lines(Stream<VoicedPiece> pieces) {
        return pieces.map(VoicedPiece::voices).flatMap(List::stream).toList();
    }

    private static List<String> names(List<VoicedPiece> pieces) {
        return pieces.stream().map(VoicedPiece::name).toList();
    }
}
