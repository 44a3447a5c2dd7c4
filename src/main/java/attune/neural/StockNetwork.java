package attune.neural;

import attune.model.AttentionLstmSpec;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;

/// The same network in DL4J's own layers, as far as it has them: what ours is held against, by the tests and by the bench.
final class StockNetwork {
    private StockNetwork() {}

    /// With the same weights in the same order; the attention, which DL4J does not have, is ours.
    static ComputationGraph of(AttentionLstmSpec spec, int notes, int durations, DataType type, IUpdater updater) {
        int hidden = spec.hidden();
        GraphBuilder builder = new NeuralNetConfiguration.Builder().dataType(type).seed(1).updater(updater)
                .weightInit(WeightInit.XAVIER_UNIFORM).miniBatch(false).trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE).graphBuilder().validateOutputLayerConfig(false)
                .addInputs("n", "d").setOutputs("notes", "durations")
                .addLayer("note-embedding", embedding(notes, spec.noteEmbedding()), "n")
                .addLayer("duration-embedding", embedding(durations, spec.durationEmbedding()), "d")
                .addVertex("both", new MergeVertex(), "note-embedding", "duration-embedding")
                .addLayer("lstm-1", lstm(spec.noteEmbedding() + spec.durationEmbedding(), hidden), "both")
                .addLayer("lstm-2", lstm(hidden, hidden), "lstm-1");
        if (spec.attention()) {
            builder.addLayer("context", new Attention(hidden), "lstm-2");
        } else {
            builder.addVertex("context", new LastTimeStepVertex("n"), "lstm-2");
        }
        ComputationGraph graph = new ComputationGraph(builder.addLayer("notes", dense(hidden, notes), "context")
                .addLayer("durations", dense(hidden, durations), "context").build());
        graph.init();
        return graph;
    }

    static INDArray[] inputs(int[][] notes, int[][] durations) {
        return new INDArray[]{Nd4j.createFromArray(notes), Nd4j.createFromArray(durations)};
    }

    private static EmbeddingSequenceLayer embedding(int tokens, int width) {
        return new EmbeddingSequenceLayer.Builder().nIn(tokens).nOut(width).hasBias(false)
                .activation(Activation.IDENTITY).build();
    }

    private static LSTM lstm(int in, int out) {
        return new LSTM.Builder().nIn(in).nOut(out).activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID).forgetGateBiasInit(1).build();
    }

    private static DenseLayer dense(int in, int out) {
        return new DenseLayer.Builder().nIn(in).nOut(out).activation(Activation.IDENTITY).build();
    }
}
