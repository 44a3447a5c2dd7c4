package attune.neural;

import attune.dataset.Vocabulary;
import attune.model.AttentionLstmSpec;
import attune.model.EncoderDecoderSpec;
import attune.model.MuseGanSpec;
import attune.model.TrainingPlan;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.learning.config.RmsProp;

/// Builds the DL4J graph of a spec. The order of its weights is the order in which the layers are added here, which makes it
/// part of the model file's format: note embedding, duration embedding, first LSTM (these three in one layer, [EmbeddedLstm]), second LSTM,
/// (attention), notes, durations.
///
/// Within a layer DL4J's own order holds, column by column: input weights, (recurrent weights), bias; an LSTM's columns are
/// the gates in DL4J's order: cell input, forget, output, input.
final class NetworkBuilder {
    static final String EVENTS = "events";
    static final String FIRST = "lstm-1";
    static final String SECOND = "lstm-2";
    static final String ATTENTION = "attention";
    static final String LAST = "last";
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
    ComputationGraph build(AttentionLstmSpec spec, TrainingPlan plan) {
        return build(spec, updater(plan), plan.seed());
    }

    /// A graph to predict with, whose weights will be set.
    ComputationGraph build(AttentionLstmSpec spec) {
        return build(spec, new NoOp(), 0);
    }

    /// An encoder–decoder to train, with new weights drawn from the plan's seed.
    static ComputationGraph encoderDecoder(EncoderDecoderSpec spec, Vocabulary vocabulary, TrainingPlan plan,
            DataType type) {
        return encoderDecoder(spec, vocabulary, updater(plan), plan.seed(), type);
    }

    /// An encoder–decoder to write with, whose weights will be set.
    static ComputationGraph encoderDecoder(EncoderDecoderSpec spec, Vocabulary vocabulary, DataType type) {
        return encoderDecoder(spec, vocabulary, new NoOp(), 0, type);
    }

    private static ComputationGraph encoderDecoder(EncoderDecoderSpec spec, Vocabulary vocabulary, IUpdater updater,
            long seed, DataType type) {
        return graph(builder(updater, seed, type).addInputs(EVENTS)
                .addLayer(PassageNetwork.LAYER, new EncoderDecoder(spec, vocabulary), EVENTS)
                .setOutputs(PassageNetwork.LAYER));
    }

    /// A generator, with new weights drawn from the seed.
    static ComputationGraph generator(MuseGanSpec spec, IUpdater updater, long seed, DataType type) {
        return graph(builder(updater, seed, type).addInputs(EVENTS).addLayer("generator", new Generator(spec), EVENTS)
                .setOutputs("generator"));
    }

    /// A critic, with new weights drawn from the seed.
    static ComputationGraph critic(MuseGanSpec spec, IUpdater updater, long seed, DataType type) {
        return graph(builder(updater, seed, type).addInputs(EVENTS).addLayer("critic", new Critic(spec), EVENTS)
                .setOutputs("critic"));
    }

    private ComputationGraph build(AttentionLstmSpec spec, IUpdater updater, long seed) {
        return graph(attentionLstm(
                builder(updater, seed, type).addInputs(EVENTS).setOutputs(NOTES, DURATIONS), spec));
    }

    private static GraphBuilder builder(IUpdater updater, long seed, DataType type) {
        return new NeuralNetConfiguration.Builder().seed(seed).dataType(type).updater(updater)
                .weightInit(WeightInit.XAVIER_UNIFORM).miniBatch(false).trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE).graphBuilder().validateOutputLayerConfig(false);
    }

    private static ComputationGraph graph(GraphBuilder builder) {
        ComputationGraph graph = new ComputationGraph(builder.build());
        graph.init();
        keepInputs(graph);
        return graph;
    }

    /// Dropout in place would write into the states that an LSTM still needs for its way back.
    static void keepInputs(ComputationGraph graph) {
        for (Layer layer : graph.getLayers()) {
            layer.allowInputModification(false);
        }
    }

    private GraphBuilder attentionLstm(GraphBuilder builder, AttentionLstmSpec spec) {
        int hidden = spec.hidden();
        builder.addLayer(FIRST, new EmbeddedLstm(new int[]{notes, durations},
                new int[]{spec.noteEmbedding(), spec.durationEmbedding()}, hidden), EVENTS);
        String first = dropped(builder, FIRST, spec.dropout());
        builder.addLayer(SECOND, new FusedLstm(hidden, hidden), first);
        if (spec.attention()) {
            builder.addLayer(ATTENTION, new Attention(hidden), SECOND);
        } else {
            builder.addVertex(LAST, new LastTimeStepVertex(EVENTS), SECOND);
        }
        String context = dropped(builder, spec.attention() ? ATTENTION : LAST, spec.dropout());
        return builder.addLayer(NOTES, new FusedDense(hidden, notes), context).addLayer(DURATIONS,
                new FusedDense(hidden, durations), context);
    }

    private static String dropped(GraphBuilder builder, String layer, double dropout) {
        if (dropout == 0) {
            return layer;
        }
        String name = layer + "-dropped";
        builder.addLayer(name, new DropoutLayer.Builder(new SeededDropout(dropout)).build(), layer);
        return name;
    }

    /// RMSprop with the decay and the epsilon of Keras, which trained the seed; Adam with its paper's.
    private static IUpdater updater(TrainingPlan plan) {
        return switch (plan.updater()) {
            case RMSPROP -> new RmsProp(plan.learningRate(), 0.9, 1e-7);
            case ADAM -> new Adam(plan.learningRate());
        };
    }
}
