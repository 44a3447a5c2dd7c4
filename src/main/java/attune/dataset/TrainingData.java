package attune.dataset;

import java.util.List;

/// What a trainer takes: the vocabulary of the training pieces, and both sides of the split by piece, encoded.
///
/// Transposed copies, where asked for, are further training pieces.
public record TrainingData(Vocabulary vocabulary, List<EncodedPiece> training, List<EncodedPiece> validation,
        String sha256) {
    public TrainingData {
        training = List.copyOf(training);
        validation = List.copyOf(validation);
    }
}
