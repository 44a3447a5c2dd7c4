package attune.dataset;

import java.util.ArrayList;
import java.util.List;

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
        List<Named> training = new ArrayList<>(split.training().stream().map(Named::of).toList());
        for (int by = transposition.lowest(); by <= transposition.highest(); by++) {
            for (Piece piece : by == 0 ? List.<Piece>of() : split.training()) {
                String name = piece.name() + (by > 0 ? " +" : " −") + Math.abs(by);
                Transposition.transposed(piece.tokens(), by).ifPresent(copy -> training.add(new Named(name, copy)));
            }
        }
        List<Named> heldBack = split.heldBack().stream().map(Named::of).toList();
        Vocabulary vocabulary = Vocabulary.of(tokens(training));
        Encoder encoder = new Encoder(vocabulary);
        return new TrainingData(vocabulary, encoded(training, encoder), encoded(heldBack, encoder),
                EventHash.of(tokens(training), tokens(heldBack)), split.training().size());
    }

    /// The events of a piece or of a copy; two can have one name, for a file may be called as the copy of another.
    private record Named(String name, TokenSequence tokens) {
        static Named of(Piece piece) {
            return new Named(piece.name(), piece.tokens());
        }
    }

    private static List<TokenSequence> tokens(List<Named> pieces) {
        return pieces.stream().map(Named::tokens).toList();
    }

    private static List<EncodedPiece> encoded(List<Named> pieces, Encoder encoder) {
        return pieces.stream().map(piece -> encoder.encode(piece.name(), piece.tokens())).toList();
    }

    /// The training pieces without their transposed copies.
    public List<EncodedPiece> trainingAsWritten() {
        return training.subList(0, asWritten);
    }
}
