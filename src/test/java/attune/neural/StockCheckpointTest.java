package attune.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.model.AttentionLstmSpec;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.Prediction;
import attune.model.SequenceModel;
import attune.model.TestModels;
import attune.model.TrainingPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.ops.transforms.Transforms;

/// Trained networks that change over, by file, between DL4J's own layers and ours.
class StockCheckpointTest {
    private static final int NOTES = 13;
    private static final int DURATIONS = 5;
    private static final int WINDOW = 6;
    private static final Vocabulary WORDS = words();
    private static final TrainingPlan PLAN = new TrainingPlan(1, 16, TrainingPlan.Updater.RMSPROP, 0.01, 1, 0);
    private static final float CLOSE = 1e-5f;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCheckpointOfDl4jsLayersIsReadByOurs(boolean attention) throws IOException {
        AttentionLstmSpec spec = spec(attention);
        StockTraining training = new StockTraining(stock(spec));
        for (int step = 0; step < 30; step++) {
            training.learn(Fixtures.batch(16, WINDOW, WORDS, step));
        }
        Path checkpoint = folder.resolve("stock.zip");
        ModelSerializer.writeModel(training.graph(), checkpoint.toFile(), true);
        ComputationGraph read = ModelSerializer.restoreComputationGraph(checkpoint.toFile());
        Path file = folder.resolve("ours.attune-model");
        ModelStore.write(holding(spec, NdArrays.floats(read.params())), file);
        assertSameOutputs(training.graph(), ModelStore.read(file));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ourModelIsReadByDl4jsLayers(boolean attention) throws IOException {
        AttentionLstmSpec spec = spec(attention);
        Path file = folder.resolve("ours.attune-model");
        ModelStore.write(holding(spec, trainedByUs(spec)), file);
        ModelFile read = ModelStore.read(file);
        ComputationGraph stock = stock(spec);
        stock.setParams(NdArrays.row(read.weights()));
        Path checkpoint = folder.resolve("stock.zip");
        ModelSerializer.writeModel(stock, checkpoint.toFile(), true);
        assertSameOutputs(ModelSerializer.restoreComputationGraph(checkpoint.toFile()), read);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ourGraphGoesThroughDl4jsFileAndLearnsOn(boolean attention) throws IOException {
        AttentionLstmSpec spec = new AttentionLstmSpec(WINDOW, 6, 3, 12, attention, 0.3);
        ComputationGraph graph = new NetworkBuilder(NOTES, DURATIONS, DataType.FLOAT).build(spec, PLAN);
        Path checkpoint = folder.resolve("ours.zip");
        try (Network network = new Network(graph, NOTES, DURATIONS)) {
            learn(network, 0);
            ModelSerializer.writeModel(graph, checkpoint.toFile(), true);
            try (Network read = new Network(ModelSerializer.restoreComputationGraph(checkpoint.toFile()), NOTES,
                    DURATIONS)) {
                assertArrayEquals(network.weights(), read.weights());
                learn(network, 30);
                learn(read, 30);
                assertArrayEquals(network.weights(), read.weights());
            }
        }
    }

    private static void assertSameOutputs(ComputationGraph stock, ModelFile file) {
        WindowBatch windows = Fixtures.batch(9, WINDOW, WORDS, 99);
        Map<String, INDArray> expected = new StockTraining(stock).forward(windows, false);
        try (SequenceModel ours = new Dl4jModelLoader().load(file)) {
            List<Prediction> actual = ours.predict(windows.notes(), windows.durations());
            for (int row = 0; row < windows.size(); row++) {
                assertArrayEquals(chances(expected, NetworkBuilder.NOTES, row), actual.get(row).notes(), CLOSE);
                assertArrayEquals(chances(expected, NetworkBuilder.DURATIONS, row), actual.get(row).durations(), CLOSE);
            }
        }
    }

    private static float[] chances(Map<String, INDArray> heads, String head, int row) {
        INDArray logits = Objects.requireNonNull(heads.get(head)).getRow(row, true);
        return NdArrays.floats(Transforms.softmax(logits));
    }

    private static float[] trainedByUs(AttentionLstmSpec spec) {
        ComputationGraph graph = new NetworkBuilder(NOTES, DURATIONS, DataType.FLOAT).build(spec, PLAN);
        try (Network network = new Network(graph, NOTES, DURATIONS)) {
            learn(network, 0);
            return network.weights();
        }
    }

    private static void learn(Network network, int from) {
        for (int step = from; step < from + 30; step++) {
            network.learn(Fixtures.batch(16, WINDOW, WORDS, step), step, step);
        }
    }

    /// Tokens that a model file takes.
    private static Vocabulary words() {
        List<String> notes = new ArrayList<>(List.of(Vocabulary.START, Vocabulary.REST));
        IntStream.range(2, NOTES).forEach(note -> notes.add((note < 7 ? "C" : "D") + note % 7));
        return new Vocabulary(notes.stream().sorted().toList(),
                IntStream.range(0, DURATIONS).mapToObj(Integer::toString).toList());
    }

    private static ComputationGraph stock(AttentionLstmSpec spec) {
        return StockNetwork.of(spec, NOTES, DURATIONS, DataType.FLOAT, new RmsProp(0.01, 0.9, 1e-7));
    }

    private static AttentionLstmSpec spec(boolean attention) {
        return new AttentionLstmSpec(WINDOW, 6, 3, 12, attention, 0);
    }

    private static ModelFile holding(AttentionLstmSpec spec, float[] weights) {
        ModelFile any = TestModels.of("Test", spec, WORDS);
        return new ModelFile(any.name(), spec, WORDS, any.provenance(), weights, any.trainingPieces());
    }
}
