package attune.neural;

import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import attune.model.VoicesPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/// A generator and the critic that it learns from: two DL4J graphs of one layer each. Model lane only.
///
/// The critic's share of a batch goes over lanes, the generator's tracks over the same threads; sums are added in a fixed order, so the number
/// of threads changes the time and nothing else. What draws are the generator's weights averaged over its last steps (Yazıcı et al. 2019):
/// each step undoes a part of the one before.
final class MuseGan implements AutoCloseable {
    /// Adam's, as WGAN-GP has them.
    private static final double BETA1 = 0.5;
    private static final double BETA2 = 0.9;
    private static final double EPSILON = 1e-7;
    /// How much of the averaged weights stays at each step, once there were enough.
    private static final double KEPT = 0.99;

    private final MuseGanSpec spec;
    private final VoicesPlan plan;
    private final ComputationGraph generator;
    private final ComputationGraph critic;
    private final GeneratorWeights weights;
    private final INDArray gradients;
    private final GeneratorWeights gradientPanels;
    private final INDArray averaged; // weights of the generator, over its last steps
    private final GeneratorWeights averagedPanels;
    private final GeneratorPass drawn;
    private final List<CriticLane> lanes;
    private final Workers workers = new Workers();
    private final Descent generatorDescent;
    private final Descent criticDescent;

    MuseGan(MuseGanSpec spec, VoicesPlan plan, DataType type) {
        this.spec = spec;
        this.plan = plan;
        Adam adam = new Adam(plan.learningRate(), BETA1, BETA2, EPSILON);
        this.generator = NetworkBuilder.generator(spec, adam, plan.seed(), type);
        this.critic = NetworkBuilder.critic(spec, adam.clone(), plan.seed() + 1, type);
        GeneratorLayer layer = (GeneratorLayer) generator.getLayer(0);
        this.weights = layer.weights();
        this.gradients = Nd4j.create(type, generator.numParams());
        this.gradientPanels = panels(layer, gradients);
        this.averaged = generator.params().dup();
        this.averagedPanels = panels(layer, averaged);
        this.drawn = new GeneratorPass(spec, plan.batch(), type);
        this.lanes = IntStream.range(0, Lanes.lanesFor(plan.batch()))
                .mapToObj(_ -> new CriticLane(spec, (CriticLayer) critic.getLayer(0), type)).toList();
        this.generatorDescent = new Descent(generator);
        this.criticDescent = new Descent(critic);
    }

    /// A step of the critic.
    ///
    /// @param step how many came before
    CriticLane.Sums learnCritic(List<VoiceGrid> real, List<VoiceInputs> noise, int step, long seed) {
        drawn.forward(noise, weights, true, workers);
        CriticLane.Sums[] sums = new CriticLane.Sums[lanes.size()];
        workers.run(lanes.size(), lane -> sums[lane] = lanes.get(lane).learn(real, drawn, from(lane), from(lane + 1),
                plan.penalty(), seed));
        descend(criticDescent, lanes.stream().map(CriticLane::gradients).toList(), step,
                plan.pace(step / plan.criticSteps()));
        return Arrays.stream(sums).reduce(CriticLane.Sums.NOTHING, CriticLane.Sums::plus);
    }

    /// A step of the generator.
    ///
    /// @param step how many came before
    /// @return Σ f(drawn)
    double learnGenerator(List<VoiceInputs> noise, int step) {
        drawn.forward(noise, weights, true, workers);
        double[] sums = new double[lanes.size()];
        workers.run(lanes.size(),
                lane -> sums[lane] = lanes.get(lane).teach(drawn, from(lane), from(lane + 1), plan.batch()));
        gradients.assign(0);
        drawn.backward(weights, gradientPanels, workers);
        descend(generatorDescent, List.of(gradients), step, plan.pace(step));
        double kept = Math.min(KEPT, (1.0 + step) / (10.0 + step));
        averaged.muli(kept);
        Panel.of(averaged, (int) averaged.length()).addColumn(0, 1 - kept,
                Panel.of(generator.params(), (int) averaged.length()), 0);
        return Arrays.stream(sums).sum();
    }

    /// Draws as a model that is used does: with weights averaged over the last steps, and with running averages.
    List<float[][][]> draw(List<VoiceInputs> inputs) {
        return VoicesDrawing.draw(spec, drawn, plan.batch(), averagedPanels, inputs, workers);
    }

    Workers workers() {
        return workers;
    }

    /// The generator's, averaged.
    float[] weights() {
        return NdArrays.floats(averaged);
    }

    /// Everything else that goes on: the critic's weights, what both updaters remember, and the generator's weights as they are.
    float[] rest() {
        float[][] parts = {NdArrays.floats(critic.params()), NdArrays.floats(criticDescent.state()),
            NdArrays.floats(generatorDescent.state()), NdArrays.floats(generator.params())};
        float[] all = new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /// Takes what [#weights] and [#rest] gave.
    ///
    /// @throws IllegalArgumentException where there are more or fewer numbers
    void restore(float[] newWeights, float[] rest) {
        int critics = (int) critic.numParams();
        int generators = (int) generator.numParams();
        if (newWeights.length != generators || rest.length != 3 * critics + 3 * generators) {
            throw new IllegalArgumentException("This checkpoint belongs to a network of another size");
        }
        take(averaged, newWeights, 0);
        take(critic.params(), rest, 0);
        take(criticDescent.state(), rest, critics);
        take(generatorDescent.state(), rest, 3 * critics);
        take(generator.params(), rest, 3 * critics + 2 * generators);
    }

    @Override
    public void close() {
        workers.close();
        lanes.forEach(CriticLane::close);
        drawn.close();
        gradients.close();
        averaged.close();
        for (ComputationGraph graph : List.of(generator, critic)) {
            var updater = graph.getUpdater(false);
            graph.getLayer(0).close();
            if (updater != null && updater.getStateViewArray() != null) {
                updater.getStateViewArray().close();
            }
            graph.params().close();
        }
    }

    /// An array that lies as the weights do, as matrices.
    private static GeneratorWeights panels(GeneratorLayer layer, INDArray array) {
        Map<String, INDArray> views = layer.layerConf().parameters().getGradientsFromFlattened(layer.conf(), array);
        return layer.layerConf().parameters().weights(name -> Objects.requireNonNull(views.get(name)));
    }

    private static void take(INDArray array, float[] from, int at) {
        Panel.of(array, (int) array.length()).copyFrom(Arrays.copyOfRange(from, at, at + (int) array.length()));
    }

    private void descend(Descent descent, List<INDArray> gradientsOfAll, int step, double pace) {
        INDArray state = descent.state();
        workers.run(lanes.size(), part -> descent.step(state, gradientsOfAll, step, pace, 1, part, lanes.size()));
    }

    private int from(int lane) {
        return plan.batch() * lane / lanes.size();
    }
}
