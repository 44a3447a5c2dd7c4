package attune.model;

import java.util.List;
import java.util.Map;

/// Where a model comes from, so that it can be made again and judged.
///
/// @param created ISO-8601 instant
/// @param dataSha256 of all training and validation events
/// @param trainingPieces names of the pieces trained on
/// @param validationPieces names of the pieces held back
/// @param plan the training plan
/// @param epochs results by epoch, up to and including the one that was kept
/// @param versions of Attune, DL4J, Java and so on
/// @param notes free words, such as the transposition range and where the pieces come from
public record Provenance(String created, String dataSha256, List<String> trainingPieces, List<String> validationPieces,
        TrainingPlan plan, List<EpochResult> epochs, Map<String, String> versions, Map<String, String> notes) {
    public Provenance {
        trainingPieces = List.copyOf(trainingPieces);
        validationPieces = List.copyOf(validationPieces);
        epochs = List.copyOf(epochs);
        versions = Map.copyOf(versions);
        notes = Map.copyOf(notes);
    }
}
