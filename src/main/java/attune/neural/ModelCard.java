package attune.neural;

import attune.dataset.EncodedPiece;
import attune.dataset.GridData;
import attune.dataset.GridTokens;
import attune.dataset.GridWindow;
import attune.dataset.PassageData;
import attune.dataset.TrainingData;
import attune.dataset.Vocabulary;
import attune.model.AttentionLstmSpec;
import attune.model.Checkpoint;
import attune.model.EncoderDecoderSpec;
import attune.model.EpochResult;
import attune.model.ModelFile;
import attune.model.ModelSpec;
import attune.model.MuseGanSpec;
import attune.model.Provenance;
import attune.model.TrainingPlan;
import attune.model.VoicesPlan;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;

/// What goes into a model file beside its weights: all that a training was asked to do.
///
/// @param dataSha256 of all events on both sides
/// @param pieces trained on, as the model file keeps them
record ModelCard(String name, ModelSpec spec, TrainingPlan plan, Vocabulary vocabulary, String dataSha256,
        List<EncodedPiece> pieces, List<String> trainingNames, List<String> validationNames, Map<String, String> notes,
        InstantSource clock) {
    static ModelCard of(String name, AttentionLstmSpec spec, TrainingPlan plan, TrainingData data,
            Map<String, String> notes, InstantSource clock) {
        return new ModelCard(name, spec, plan, data.vocabulary(), data.sha256(), data.trainingAsWritten(),
                names(data.trainingAsWritten()), names(data.validation()), notes, clock);
    }

    static ModelCard of(String name, EncoderDecoderSpec spec, TrainingPlan plan, PassageData data,
            Map<String, String> notes, InstantSource clock) {
        return new ModelCard(name, spec, plan, data.vocabulary(), data.sha256(), data.lines(), data.trainingNames(),
                data.validationNames(), notes, clock);
    }

    static ModelCard of(String name, MuseGanSpec spec, VoicesPlan plan, GridData data, Map<String, String> notes,
            InstantSource clock) {
        Vocabulary vocabulary = GridTokens.vocabulary(data.windows());
        TrainingPlan steps = new TrainingPlan(plan.steps(), plan.batch(), TrainingPlan.Updater.ADAM,
                plan.learningRate(), plan.seed(), 0);
        return new ModelCard(name, spec, steps, vocabulary, data.sha256(),
                data.windows().stream().map(window -> GridTokens.encode(window, vocabulary)).toList(),
                data.windows().stream().map(GridWindow::piece).distinct().toList(), List.of(), notes, clock);
    }

    /// The same with further notes.
    ModelCard with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(notes);
        all.putAll(more);
        return new ModelCard(name, spec, plan, vocabulary, dataSha256, pieces, trainingNames, validationNames, all,
                clock);
    }

    /// The model with these weights.
    ///
    /// @param epochs up to and including the one that the weights stand for
    ModelFile model(float[] weights, List<EpochResult> epochs) {
        Provenance provenance = new Provenance(clock.instant().toString(), dataSha256, trainingNames, validationNames,
                plan, epochs, versions(), notes);
        return new ModelFile(name, spec, vocabulary, provenance, weights, pieces);
    }

    /// @throws IllegalArgumentException where the checkpoint's training was begun on other pieces
    void requireData(Checkpoint checkpoint) {
        if (!checkpoint.model().provenance().dataSha256().equals(dataSha256)) {
            throw new IllegalArgumentException("This training was begun on other pieces: resume it with the same ones,"
                    + " or train anew");
        }
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
