package attune.dataset;

import java.util.List;

/// What a trainer of encoder–decoders takes: the vocabulary of the training pieces, and the pairs of both sides of the split by piece.
///
/// @param voices of each piece, the highest first; 1 for answers
/// @param training with transposed copies, where asked for
/// @param validation of the pieces held back
/// @param sha256 of the events of both sides
/// @param lines of the training pieces as written: for each piece as many as there are voices, under the piece's name
/// @param trainingNames of the training pieces as written
/// @param validationNames of the pieces held back
public record PassageData(int voices, Vocabulary vocabulary, PassagePairs training, PassagePairs validation,
        String sha256, List<EncodedPiece> lines, List<String> trainingNames, List<String> validationNames) {
    public PassageData {
        lines = List.copyOf(lines);
        trainingNames = List.copyOf(trainingNames);
        validationNames = List.copyOf(validationNames);
        if (lines.size() != voices * trainingNames.size()) {
            throw new IllegalArgumentException("Each training piece has a line for each of its " + voices + " voices");
        }
    }
}
