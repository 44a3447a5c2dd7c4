package attune.neural;

import attune.model.AttentionLstmSpec;
import attune.model.ModelFile;
import attune.model.ModelLoader;
import attune.model.SequenceModel;

/// Builds DL4J networks from model files. Constructing it loads nothing; its method belongs to the model lane.
public final class Dl4jModelLoader implements ModelLoader {
    @Override
    public SequenceModel load(ModelFile file) {
        LinearAlgebra.start();
        Network network = Network.toPredict(AttentionLstmSpec.of(file.spec()), file.vocabulary());
        if (network.parameters() != file.weights().length) {
            network.close();
            throw new IllegalArgumentException("The model “" + file.name() + "” holds " + file.weights().length
                    + " weights where its description asks for " + network.parameters());
        }
        network.setWeights(file.weights());
        return new Dl4jSequenceModel(file, network);
    }
}
