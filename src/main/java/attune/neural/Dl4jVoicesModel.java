package attune.neural;

import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import attune.model.VoicesModel;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;

/// A generator in use. Model lane only.
final class Dl4jVoicesModel implements VoicesModel {
    /// Pictures at once: as many as the caches hold.
    private static final int PICTURES = 8;

    private final ModelFile file;
    private final MuseGanSpec spec;
    private final ComputationGraph graph;
    private final GeneratorWeights weights;
    private final GeneratorPass pass;
    private final Workers workers = new Workers();

    /// @param graph whose memory is this model's from now on
    Dl4jVoicesModel(ModelFile file, MuseGanSpec spec, ComputationGraph graph) {
        this.file = file;
        this.spec = spec;
        this.graph = graph;
        this.weights = ((GeneratorLayer) graph.getLayer(0)).weights();
        this.pass = new GeneratorPass(spec, PICTURES, DataType.FLOAT);
    }

    @Override
    public MuseGanSpec spec() {
        return spec;
    }

    @Override
    public ModelFile file() {
        return file;
    }

    @Override
    public List<float[][][]> draw(List<VoiceInputs> inputs) {
        return VoicesDrawing.draw(spec, pass, PICTURES, weights, inputs, workers);
    }

    @Override
    public void close() {
        workers.close();
        pass.close();
        graph.getLayer(0).close();
        graph.params().close();
    }
}
