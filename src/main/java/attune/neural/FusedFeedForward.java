package attune.neural;

import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;

/// The configuration of a layer of ours with weights (in, out) and a bias, laid out and drawn as those of DL4J's dense layer.
abstract class FusedFeedForward extends OwnLayer {
    private static final long serialVersionUID = 1L;

    FusedFeedForward(int in, int out) {
        super(in, out);
    }

    @Override
    public final ParamInitializer initializer() {
        return DefaultParamInitializer.getInstance();
    }
}
