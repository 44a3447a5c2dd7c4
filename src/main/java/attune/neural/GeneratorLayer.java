package attune.neural;

import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// A generator as one layer of a DL4J graph. In: (pictures, chords then style then the melody and then the groove of each track); out:
/// (pictures, numbers by track, bar, step and pitch), −1 to 1.
final class GeneratorLayer extends FusedLayer<Generator> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable GeneratorPass pass;
    private transient int held;
    private final transient Workers workers = new Workers();

    GeneratorLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        int count = (int) input.size(0);
        GeneratorPass walked = passFor(count);
        walked.forward(inputs(), weights(), training, workers);
        INDArray output = Nd4j.create(dataType, count, layerConf().getNOut());
        Panel made = Panel.of(output, (int) layerConf().getNOut() / spec().tracks());
        for (int track = 0; track < spec().tracks(); track++) {
            for (int picture = 0; picture < count; picture++) {
                made.setColumn(picture * spec().tracks() + track, ofTrack(walked.made(track), made), picture);
            }
        }
        return output;
    }

    /// Gives no gradient by the inputs: they are noise.
    @Override
    @SuppressWarnings("NullAway") // DL4J's word for "none"
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        int count = (int) input.size(0);
        GeneratorPass walked = Objects.requireNonNull(pass);
        Panel given = Panel.of(NdArrays.rowByRow(epsilon), (int) layerConf().getNOut() / spec().tracks());
        for (int track = 0; track < spec().tracks(); track++) {
            for (int picture = 0; picture < count; picture++) {
                ofTrack(walked.madeGradient(track), given).setColumn(picture, given,
                        picture * spec().tracks() + track);
            }
        }
        gradientsFlattened.assign(0);
        walked.backward(weights(),
                layerConf().parameters().weights(name -> Objects.requireNonNull(gradientViews.get(name))), workers);
        return new Pair<>(gradients(), null);
    }

    /// The weights where they lie, as matrices.
    GeneratorWeights weights() {
        return layerConf().parameters().weights(this::getParam);
    }

    @Override
    public void close() {
        workers.close();
        if (pass != null) {
            pass.close();
            pass = null;
        }
    }

    private MuseGanSpec spec() {
        return layerConf().spec();
    }

    /// The numbers of a track, a column for each picture.
    private static Panel ofTrack(Panel made, Panel like) {
        return made.reshaped(like.rows(), made.columns() / like.rows());
    }

    private List<VoiceInputs> inputs() {
        double[] numbers = NdArrays.doubles(input);
        return IntStream.range(0, (int) input.size(0)).mapToObj(picture -> inputs(numbers, picture)).toList();
    }

    private VoiceInputs inputs(double[] numbers, int picture) {
        int first = picture * (int) layerConf().getNIn();
        int tracks = spec().tracks();
        return new VoiceInputs(vector(numbers, first, 0), vector(numbers, first, 1),
                IntStream.range(0, tracks).mapToObj(track -> vector(numbers, first, 2 + track)).toList(),
                IntStream.range(0, tracks).mapToObj(track -> vector(numbers, first, 2 + tracks + track)).toList());
    }

    private float[] vector(double[] numbers, int first, int part) {
        int latent = spec().latent();
        double[] values = Arrays.copyOfRange(numbers, first + part * latent, first + (part + 1) * latent);
        float[] vector = new float[latent];
        for (int i = 0; i < latent; i++) {
            vector[i] = (float) values[i];
        }
        return vector;
    }

    private GeneratorPass passFor(int count) {
        GeneratorPass walked = pass;
        if (walked == null || held < count) {
            if (walked != null) {
                walked.close();
            }
            walked = new GeneratorPass(spec(), count, dataType);
            pass = walked;
            held = count;
        }
        return walked;
    }
}
