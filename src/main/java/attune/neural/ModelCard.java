package attune.neural;

import attune.dataset.EncodedPiece;
import attune.dataset.TrainingData;
import attune.model.EpochResult;
import attune.model.ModelFile;
import attune.model.ModelSpec;
import attune.model.Provenance;
import attune.model.TrainingPlan;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;

/// What goes into a model file beside its weights: all that a training was asked to do.
record ModelCard(String name, ModelSpec spec, TrainingPlan plan, TrainingData data, Map<String, String> notes,
        InstantSource clock) {
    /// The model with these weights.
    ///
    /// @param epochs up to and including the one that the weights stand for
    ModelFile model(float[] weights, List<EpochResult> epochs) {
        Provenance provenance = new Provenance(clock.instant().toString(), data.sha256(),
                names(data.trainingAsWritten()),
                names(data.validation()), plan, epochs, versions(), notes);
        return new ModelFile(name, spec, data.vocabulary(), provenance, weights, data.trainingAsWritten());
    }

    private static List<String> names(List<EncodedPiece> pieces) {
        return pieces.stream().map(EncodedPiece::name).toList();
    }

    private static Map<String, String> versions() {
        return Map.of("attune", version(ModelCard.class), "dl4j",
                LibraryVersion.of(ComputationGraph.class, "org.deeplearning4j", "deeplearning4j-nn"), "java",
                Runtime.version().toString());
    }

    private static String version(Class<?> type) {
        return Objects.requireNonNullElse(type.getPackage().getImplementationVersion(), "development");
    }
}
