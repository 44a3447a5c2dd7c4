package attune.neural;

import attune.dataset.EncodedPassage;
import attune.dataset.PassagePair;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.PassageLosses;
import attune.model.PassageModel;
import attune.model.PassageWriter;
import java.util.ArrayList;
import java.util.List;

/// A loaded encoder–decoder.
final class Dl4jPassageModel implements PassageModel {
    private static final int PAIRS_A_PASS = 32;

    private final ModelFile file;
    private final EncoderDecoderSpec spec;
    private final PassageNetwork network;

    Dl4jPassageModel(ModelFile file, EncoderDecoderSpec spec, PassageNetwork network) {
        this.file = file;
        this.spec = spec;
        this.network = network;
    }

    @Override
    public ModelFile file() {
        return file;
    }

    @Override
    public EncoderDecoderSpec spec() {
        return spec;
    }

    @Override
    public List<PassageLosses> measure(List<PassagePair> pairs) {
        List<PassageLosses> result = new ArrayList<>(pairs.size());
        for (int from = 0; from < pairs.size(); from += PAIRS_A_PASS) {
            result.addAll(network.losses(pairs.subList(from, Math.min(pairs.size(), from + PAIRS_A_PASS))));
        }
        return result;
    }

    @Override
    public PassageWriter writer(EncodedPassage given, int writers) {
        return new NetworkPassageWriter(spec, file.vocabulary(), network.layerWeights(), given, writers);
    }

    @Override
    public void close() {
        network.close();
    }
}
