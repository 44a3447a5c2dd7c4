package attune.model;

import attune.dataset.EncodedPiece;
import attune.dataset.Vocabulary;
import java.util.List;

/// A trained network as a value: what a `.attune-model` holds.
///
/// @param weights all weights as one array, in the order of the network's layers; not to be written
/// @param trainingPieces the pieces it was trained on (without transposed copies), for the baseline and for the nearest piece
@SuppressWarnings("ArrayRecordComponent")
public record ModelFile(String name, ModelSpec spec, Vocabulary vocabulary, Provenance provenance, float[] weights,
        List<EncodedPiece> trainingPieces) {
    public ModelFile {
        trainingPieces = List.copyOf(trainingPieces);
    }
}
