package attune.neural;

import attune.dataset.PassageFeatures;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.distribution.UniformDistribution;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.deeplearning4j.nn.weights.WeightInitXavierUniform;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/// The parameters of an encoder–decoder: their names, shapes and order, which is part of the model file's format, and how they begin.
///
/// Each lies column by column. Tables begin evenly between −0.05 and 0.05, matrices as Glorot and Bengio 2010 have it, biases at 0 and those of
/// the forget gates at 1. A harmony's alignment begins with its eyes on what sounds: its scores by place fall by 1 an event, down to −4. Since
/// the decoder is told which given note sounds, little would lead it there. An answer sounds with nothing, so its scores by place begin at 0.
final class EncoderDecoderParameters implements ParamInitializer {
    private static final double RANGE = 0.05;
    private static final int FARTHEST = 4;

    /// How a parameter begins.
    private enum Begin {
        TABLE, MATRIX, ZERO, FORGET, NEAR
    }

    private record Parameter(String name, int rows, int columns, Begin begin) {
        long length() {
            return (long) rows * columns;
        }
    }

    private final List<Parameter> parameters = new ArrayList<>();
    private final int givenKinds;
    private final int heardKinds;
    private final boolean attention;

    EncoderDecoderParameters(EncoderDecoderSpec spec, Vocabulary vocabulary) {
        int[] givenSizes = PassageFeatures.givenSizes(vocabulary, spec.voices());
        int[] heardSizes = PassageFeatures.writtenSizes(vocabulary, spec.voices());
        givenKinds = givenSizes.length;
        heardKinds = heardSizes.length;
        attention = spec.attention();
        lstm("F", givenSizes, spec.givenWidths(), spec.encoder());
        lstm("B", givenSizes, spec.givenWidths(), spec.encoder());
        lstm("D", heardSizes, spec.writtenWidths(), spec.decoder());
        int context = 2 * spec.encoder();
        if (attention) {
            add("AW", context, spec.alignment(), Begin.MATRIX);
            add("AU", spec.decoder(), spec.alignment(), Begin.MATRIX);
            add("Ab", spec.alignment(), 1, Begin.ZERO);
            add("Av", spec.alignment(), 1, Begin.MATRIX);
            add("Ar", PassageFeatures.PLACES, 1, spec.task() == PassageTask.HARMONISE ? Begin.NEAR : Begin.ZERO);
        }
        add("RC", context, 2 * spec.readout(), Begin.MATRIX);
        add("RS", spec.decoder(), 2 * spec.readout(), Begin.MATRIX);
        add("Rb", 2 * spec.readout(), 1, Begin.ZERO);
        add("RE", spec.readout(), vocabulary.notes().size(), Begin.TABLE);
        head("N", spec.readout(), vocabulary.notes().size());
        head("L", spec.readout(), vocabulary.durations().size());
    }

    /// All weights, or all gradients, as matrices.
    ///
    /// @param panels by name and rows
    EncoderDecoderWeights weights(Function<String, INDArray> panels) {
        Function<String, Panel> panel = name -> Panel.of(panels.apply(name), parameter(name).rows());
        return new EncoderDecoderWeights(lstm("F", givenKinds, panel), lstm("B", givenKinds, panel),
                lstm("D", heardKinds, panel), alignment(panel),
                new ReadoutWeights(panel.apply("RC"), panel.apply("RS"), panel.apply("Rb"), panel.apply("RE"),
                        panel.apply("NW"), panel.apply("Nb"), panel.apply("LW"), panel.apply("Lb")));
    }

    private @Nullable AlignmentWeights alignment(Function<String, Panel> panel) {
        return attention
                ? new AlignmentWeights(panel.apply("AW"), panel.apply("AU"), panel.apply("Ab"), panel.apply("Av"),
                        panel.apply("Ar"))
                : null;
    }

    private static EmbeddedWeights lstm(String prefix, int kinds, Function<String, Panel> panel) {
        List<Panel> tables = IntStream.range(0, kinds).mapToObj(kind -> panel.apply(prefix + "E" + kind)).toList();
        return new EmbeddedWeights(tables, panel.apply(prefix + "W"), panel.apply(prefix + "R"),
                panel.apply(prefix + "b"));
    }

    private void lstm(String prefix, int[] sizes, int[] widths, int hidden) {
        int in = 0;
        for (int kind = 0; kind < sizes.length; kind++) {
            add(prefix + "E" + kind, sizes[kind], widths[kind], Begin.TABLE);
            in += widths[kind];
        }
        add(prefix + "W", in, 4 * hidden, Begin.MATRIX);
        add(prefix + "R", hidden, 4 * hidden, Begin.MATRIX);
        add(prefix + "b", 4 * hidden, 1, Begin.FORGET);
    }

    private void head(String prefix, int in, int out) {
        add(prefix + "W", in, out, Begin.MATRIX);
        add(prefix + "b", out, 1, Begin.ZERO);
    }

    private void add(String name, int rows, int columns, Begin begin) {
        parameters.add(new Parameter(name, rows, columns, begin));
    }

    private Parameter parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst().orElseThrow();
    }

    @Override
    public long numParams(NeuralNetConfiguration configuration) {
        return numParams(configuration.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        return parameters.stream().mapToLong(Parameter::length).sum();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return parameters.stream().map(Parameter::name).toList();
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return paramKeys(layer).stream().filter(name -> !isBiasParam(layer, name)).toList();
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return paramKeys(layer).stream().filter(name -> isBiasParam(layer, name)).toList();
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return !isBiasParam(layer, key);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return key.endsWith("b");
    }

    @Override
    public Map<String, INDArray> init(NeuralNetConfiguration configuration, INDArray view, boolean initialize) {
        Map<String, INDArray> views = views(view);
        for (Parameter parameter : parameters) {
            configuration.addVariable(parameter.name());
            if (initialize) {
                begin(parameter, views.get(parameter.name()));
            }
        }
        return views;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration configuration, INDArray view) {
        return views(view);
    }

    private Map<String, INDArray> views(INDArray view) {
        Map<String, INDArray> views = new LinkedHashMap<>();
        INDArray flat = view.reshape(view.length());
        long from = 0;
        for (Parameter parameter : parameters) {
            views.put(parameter.name(), flat.get(NDArrayIndex.interval(from, from + parameter.length())).reshape('f',
                    parameter.rows(), parameter.columns()));
            from += parameter.length();
        }
        return views;
    }

    private static void begin(Parameter parameter, @Nullable INDArray values) {
        if (values == null) {
            throw new IllegalStateException("No place for " + parameter.name());
        }
        switch (parameter.begin()) {
            case TABLE -> draw(new WeightInitDistribution(new UniformDistribution(-RANGE, RANGE)), values);
            case MATRIX -> draw(new WeightInitXavierUniform(), values);
            case NEAR -> {
                for (int place = 0; place < parameter.rows(); place++) {
                    values.putScalar(place, -Math.min(Math.abs(place - parameter.rows() / 2), FARTHEST));
                }
            }
            case ZERO -> values.assign(0);
            case FORGET -> {
                values.assign(0);
                long hidden = parameter.rows() / 4;
                values.get(NDArrayIndex.interval(hidden, 2 * hidden), NDArrayIndex.all()).assign(1);
            }
        }
    }

    private static void draw(IWeightInit rule, INDArray values) {
        rule.init(values.rows(), values.columns(), values.shape(), 'f',
                values.reshape('f', new long[]{values.length()}));
    }
}
