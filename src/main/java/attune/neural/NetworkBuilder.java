package attune.neural;

import attune.model.AttentionLstmSpec;
import attune.model.ModelSpec;
import attune.model.TrainingPlan;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.distribution.UniformDistribution;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.learning.config.RmsProp;

/// Builds the DL4J graph of a spec. The order of its weights is the order in which the layers are added here, which makes it
/// part of the model file's format: note embedding, duration embedding, first LSTM, second LSTM, (alignment), notes, durations.
///
/// Within a layer DL4J's own order holds, column by column: input weights, (recurrent weights), bias; an LSTM's columns are
/// the gates in DL4J's order: cell input, forget, output, input.
final class NetworkBuilder {
    static final String NOTES_IN = "notes-in";
    static final String DURATIONS_IN = "durations-in";
    static final String ATTENTION = "attention";
    static final String NOTES = "notes";
    static final String DURATIONS = "durations";

    private final int notes;
    private final int durations;
    private final DataType type;

    /// @param notes how many note tokens the vocabulary holds
    /// @param durations how many duration tokens
    /// @param type of the arithmetic: float, or double where gradients are checked
    NetworkBuilder(int notes, int durations, DataType type) {
        this.notes = notes;
        this.durations = durations;
        this.type = type;
    }

    /// A graph to train, with new weights drawn from the plan's seed.
    ComputationGraph build(ModelSpec spec, TrainingPlan plan) {
        return build(spec, updater(plan), plan.seed());
    }

    /// A graph to predict with, whose weights will be set.
    ComputationGraph build(ModelSpec spec) {
        return build(spec, new NoOp(), 0);
    }

    private ComputationGraph build(ModelSpec spec, IUpdater updater, long seed) {
        GraphBuilder builder = new NeuralNetConfiguration.Builder().seed(seed).dataType(type).updater(updater)
                .weightInit(WeightInit.XAVIER_UNIFORM).miniBatch(false).trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE).graphBuilder().validateOutputLayerConfig(false)
                .addInputs(NOTES_IN, DURATIONS_IN).setOutputs(NOTES, DURATIONS);
        ComputationGraphConfiguration configuration = switch (spec) {
            case AttentionLstmSpec lstm -> attentionLstm(builder, lstm).build();
        };
        ComputationGraph graph = new ComputationGraph(configuration);
        graph.init();
        for (org.deeplearning4j.nn.api.Layer layer : graph.getLayers()) {
            // dropout in place would write into the states that an LSTM still needs for its way back
            layer.allowInputModification(false);
        }
        return graph;
    }

    private GraphBuilder attentionLstm(GraphBuilder builder, AttentionLstmSpec spec) {
        int hidden = spec.hidden();
        builder.addLayer("note-embedding", embedding(notes, spec.noteEmbedding()), NOTES_IN)
                .addLayer("duration-embedding", embedding(durations, spec.durationEmbedding()), DURATIONS_IN)
                .addVertex("events", new MergeVertex(), "note-embedding", "duration-embedding")
                .addLayer("lstm-1", new FusedLstm(spec.noteEmbedding() + spec.durationEmbedding(), hidden), "events");
        String first = dropped(builder, "lstm-1", spec.dropout());
        builder.addLayer("lstm-2", new FusedLstm(hidden, hidden), first);
        if (spec.attention()) {
            builder.addLayer(ATTENTION, new Alignment(hidden), "lstm-2")
                    .addVertex("context", new Context(), ATTENTION, "lstm-2");
        } else {
            builder.addVertex("context", new LastTimeStepVertex(NOTES_IN), "lstm-2");
        }
        String context = dropped(builder, "context", spec.dropout());
        return builder.addLayer(NOTES, head(hidden, notes), context).addLayer(DURATIONS, head(hidden, durations),
                context);
    }

    private static String dropped(GraphBuilder builder, String layer, double dropout) {
        if (dropout == 0) {
            return layer;
        }
        String name = layer + "-dropped";
        builder.addLayer(name, new DropoutLayer.Builder(1 - dropout).build(), layer); // DL4J counts what is kept
        return name;
    }

    private static Layer embedding(int tokens, int width) {
        return new EmbeddingSequenceLayer.Builder().nIn(tokens).nOut(width).hasBias(false)
                .weightInit(new UniformDistribution(-0.05, 0.05)).activation(Activation.IDENTITY).build();
    }

    /// Gives logits: the softmax is the loss's business in training and [Network]'s in prediction.
    private static Layer head(int in, int tokens) {
        return new DenseLayer.Builder().nIn(in).nOut(tokens).activation(Activation.IDENTITY).build();
    }

    /// RMSprop with the decay and the epsilon of Keras, which trained the seed; Adam with its paper's.
    private static IUpdater updater(TrainingPlan plan) {
        return switch (plan.updater()) {
            case RMSPROP -> new RmsProp(plan.learningRate(), 0.9, 1e-7);
            case ADAM -> new Adam(plan.learningRate());
        };
    }
}
