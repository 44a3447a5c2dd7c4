package attune.neural;

import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.PassageLoader;
import attune.model.PassageModel;

/// Builds encoder–decoders from model files. Constructing it loads nothing; its method belongs to the model lane.
public final class Dl4jPassageLoader implements PassageLoader {
    @Override
    public PassageModel load(ModelFile file) {
        EncoderDecoderSpec spec = EncoderDecoderSpec.of(file.spec());
        LinearAlgebra.start();
        PassageNetwork network = PassageNetwork.toWrite(spec, file.vocabulary());
        if (network.parameters() != file.weights().length) {
            network.close();
            throw new IllegalArgumentException("The model “" + file.name() + "” holds " + file.weights().length
                    + " weights where its description asks for " + spec.parameters(file.vocabulary()));
        }
        network.setWeights(file.weights());
        return new Dl4jPassageModel(file, spec, network);
    }
}
