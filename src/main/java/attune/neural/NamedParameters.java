package attune.neural;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/// The parameters of a layer that is a whole network: names, shapes and order, which is part of the model file's format, and how each begins.
///
/// Each lies column by column.
abstract class NamedParameters implements ParamInitializer {
    private static final double RANGE = 0.05;
    private static final int FARTHEST = 4;

    /// How a parameter begins.
    enum Begin {
        /// Evenly between −0.05 and 0.05.
        TABLE,
        /// As Glorot and Bengio 2010 have it.
        MATRIX,
        ZERO, ONE,
        /// 0, and 1 where an LSTM forgets.
        FORGET,
        /// Falls by 1 from the middle, down to −4.
        NEAR
    }

    private record Parameter(String name, int rows, int columns, Begin begin) {
        long length() {
            return (long) rows * columns;
        }
    }

    private final List<Parameter> parameters = new ArrayList<>();

    final void add(String name, int rows, int columns, Begin begin) {
        parameters.add(new Parameter(name, rows, columns, begin));
    }

    final int rows(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst().orElseThrow().rows();
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
            case ONE -> values.assign(1);
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
