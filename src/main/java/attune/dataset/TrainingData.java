package attune.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a trainer takes: the vocabulary of the training pieces, and both sides of the split by piece, encoded.
///
/// Transposed copies, where asked for, are further training pieces, after all that are as written.
///
/// @param asWritten how many of the training pieces, the first ones, are no transposed copies
/// @param sha256 of the events of both sides
public record TrainingData(Vocabulary vocabulary, List<EncodedPiece> training, List<EncodedPiece> validation,
        String sha256, int asWritten) {
    public TrainingData {
        training = List.copyOf(training);
        validation = List.copyOf(validation);
        if (asWritten < 0 || asWritten > training.size()) {
            throw new IllegalArgumentException("Of " + training.size() + " pieces " + asWritten + " as written");
        }
    }

    /// Data without transposed copies.
    public TrainingData(Vocabulary vocabulary, List<EncodedPiece> training, List<EncodedPiece> validation,
            String sha256) {
        this(vocabulary, training, validation, sha256, training.size());
    }

    /// The vocabulary of the training side with its transposed copies, and both sides encoded with it.
    public static TrainingData of(Split split, Transposition transposition) {
        Map<String, TokenSequence> training = new LinkedHashMap<>();
        split.training().forEach(piece -> training.put(piece.name(), piece.tokens()));
        for (int by = transposition.lowest(); by <= transposition.highest(); by++) {
            for (Piece piece : by == 0 ? List.<Piece>of() : split.training()) {
                String name = piece.name() + (by > 0 ? " +" : " −") + Math.abs(by);
                Transposition.transposed(piece.tokens(), by).ifPresent(copy -> training.put(name, copy));
            }
        }
        List<TokenSequence> heldBack = split.heldBack().stream().map(Piece::tokens).toList();
        Vocabulary vocabulary = Vocabulary.of(List.copyOf(training.values()));
        Encoder encoder = new Encoder(vocabulary);
        List<EncodedPiece> encoded = new ArrayList<>();
        training.forEach((name, tokens) -> encoded.add(encoder.encode(name, tokens)));
        List<EncodedPiece> validation = split.heldBack().stream()
                .map(piece -> encoder.encode(piece.name(), piece.tokens())).toList();
        return new TrainingData(vocabulary, encoded, validation, EventHash.of(training.values(), heldBack),
                split.training().size());
    }

    /// The training pieces without their transposed copies.
    public List<EncodedPiece> trainingAsWritten() {
        return training.subList(0, asWritten);
    }
}
