package attune.neural;

import org.deeplearning4j.nn.api.ParamInitializer;

/// The configuration of a layer that is a whole network, with parameters by name.
abstract class WholeNetwork<P extends NamedParameters> extends OwnLayer {
    private static final long serialVersionUID = 1L;

    private final transient P parameters;

    /// @param in numbers of an example, and `out` of what is made of it
    WholeNetwork(P parameters, long in, long out) {
        super(in, out);
        this.parameters = parameters;
    }

    final P parameters() {
        return parameters;
    }

    @Override
    public final ParamInitializer initializer() {
        return parameters;
    }
}
