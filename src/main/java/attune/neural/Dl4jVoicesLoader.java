package attune.neural;

import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.VoicesLoader;
import attune.model.VoicesModel;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.NoOp;

/// Builds generators from model files. Constructing it loads nothing; its method belongs to the model lane.
public final class Dl4jVoicesLoader implements VoicesLoader {
    @Override
    public VoicesModel load(ModelFile file) {
        MuseGanSpec spec = MuseGanSpec.of(file.spec());
        if (spec.parameters() != file.weights().length) {
            throw new IllegalArgumentException("The model “" + file.name() + "” holds " + file.weights().length
                    + " weights where its description asks for " + spec.parameters());
        }
        LinearAlgebra.start();
        ComputationGraph graph = NetworkBuilder.generator(spec, new NoOp(), 0, DataType.FLOAT);
        graph.setParams(NdArrays.row(file.weights()));
        return new Dl4jVoicesModel(file, spec, graph);
    }
}
