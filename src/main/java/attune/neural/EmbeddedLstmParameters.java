package attune.neural;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.distribution.UniformDistribution;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/// Where the parameters of an [EmbeddedLstm] lie: each table (tokens, width) column by column, then W, R and b as DL4J's LSTM has
/// them. Tables start evenly between −0.05 and 0.05, as Keras starts them; the rest as DL4J's LSTM does.
final class EmbeddedLstmParameters implements ParamInitializer {
    static final EmbeddedLstmParameters INSTANCE = new EmbeddedLstmParameters();

    private static final double RANGE = 0.05;
    private static final LSTMParamInitializer LSTM = LSTMParamInitializer.getInstance();

    private EmbeddedLstmParameters() {}

    /// The name of a kind's table.
    static String table(int kind) {
        return "E" + kind;
    }

    @Override
    public long numParams(NeuralNetConfiguration configuration) {
        return numParams(configuration.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        return ofTables((EmbeddedLstm) layer) + LSTM.numParams(layer);
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        List<String> keys = weightKeys(layer);
        keys.addAll(biasKeys(layer));
        return keys;
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        List<String> keys = new ArrayList<>();
        for (int kind = 0; kind < ((EmbeddedLstm) layer).kinds(); kind++) {
            keys.add(table(kind));
        }
        keys.addAll(LSTM.weightKeys(layer));
        return keys;
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return LSTM.biasKeys(layer);
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return weightKeys(layer).contains(key);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return LSTM.isBiasParam(layer, key);
    }

    @Override
    public Map<String, INDArray> init(NeuralNetConfiguration configuration, INDArray view, boolean initialize) {
        EmbeddedLstm layer = (EmbeddedLstm) configuration.getLayer();
        Map<String, INDArray> parameters = tables(layer, view);
        for (Map.Entry<String, INDArray> table : parameters.entrySet()) {
            configuration.addVariable(table.getKey());
            if (initialize) {
                INDArray values = table.getValue();
                new WeightInitDistribution(new UniformDistribution(-RANGE, RANGE)).init(values.rows(),
                        values.columns(), values.shape(), 'f', values.reshape('f', new long[]{values.length()}));
            }
        }
        parameters.putAll(LSTM.init(configuration, rest(layer, view), initialize));
        return parameters;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration configuration, INDArray view) {
        EmbeddedLstm layer = (EmbeddedLstm) configuration.getLayer();
        Map<String, INDArray> gradients = tables(layer, view);
        gradients.putAll(LSTM.getGradientsFromFlattened(configuration, rest(layer, view)));
        return gradients;
    }

    private static Map<String, INDArray> tables(EmbeddedLstm layer, INDArray view) {
        Map<String, INDArray> tables = new LinkedHashMap<>();
        INDArray flat = view.reshape(view.length());
        long from = 0;
        for (int kind = 0; kind < layer.kinds(); kind++) {
            long length = (long) layer.tokens(kind) * layer.width(kind);
            tables.put(table(kind), flat.get(NDArrayIndex.interval(from, from + length)).reshape('f',
                    layer.tokens(kind), layer.width(kind)));
            from += length;
        }
        return tables;
    }

    private static INDArray rest(EmbeddedLstm layer, INDArray view) {
        return view.reshape(view.length()).get(NDArrayIndex.interval(ofTables(layer), view.length()));
    }

    private static long ofTables(EmbeddedLstm layer) {
        long sum = 0;
        for (int kind = 0; kind < layer.kinds(); kind++) {
            sum += (long) layer.tokens(kind) * layer.width(kind);
        }
        return sum;
    }
}
