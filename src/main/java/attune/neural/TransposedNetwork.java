package attune.neural;

import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;

/// Transposed convolutions one behind the other: a temporal network, or a bar generator.
final class TransposedNetwork implements AutoCloseable {
    private final List<TransposedStage.Shape> shapes;
    private final List<TransposedStage> stages = new ArrayList<>();
    private final List<Panel> inputs = new ArrayList<>();

    /// @param positions that the first stage reads at most
    TransposedNetwork(List<TransposedStage.Shape> shapes, int positions, DataType type) {
        this.shapes = shapes;
        int read = positions;
        int channels = shapes.getFirst().in();
        for (TransposedStage.Shape shape : shapes) {
            read = read * channels / shape.in();
            stages.add(new TransposedStage(shape, read, type));
            read = read / shape.inLength() * shape.outLength();
            channels = shape.out();
        }
    }

    /// From one vector to one for each bar.
    static List<TransposedStage.Shape> temporal(MuseGanSpec spec) {
        int wide = 4 * spec.generator();
        return List.of(new TransposedStage.Shape(spec.latent(), 1, wide, spec.firstBars(), true),
                new TransposedStage.Shape(wide, spec.firstBars(), spec.latent(), spec.otherBars(), true));
    }

    /// From the inputs of a bar to the pitches of its steps, the pitch running fastest.
    static List<TransposedStage.Shape> bar(MuseGanSpec spec) {
        int g = spec.generator();
        return List.of(whole(4 * spec.latent(), 4 * g, 1), whole(2 * g, 2 * g, 2), whole(2 * g, g, 2), whole(g, g, 2),
                whole(g, g, MuseGanSpec.OCTAVES), whole(g, 1, MuseGanSpec.OCTAVE));
    }

    private static TransposedStage.Shape whole(int in, int out, int kernel) {
        return new TransposedStage.Shape(in, 1, out, kernel, false);
    }

    /// How many numbers a bar generator makes of one bar.
    static int barNumbers() {
        return VoiceGrid.STEPS * VoiceGrid.PITCHES;
    }

    /// @param input (in, positions)
    Panel forward(Panel input, List<TransposedWeights> weights, boolean training) {
        inputs.clear();
        Panel at = input;
        for (int stage = 0; stage < stages.size(); stage++) {
            at = seen(at, shapes.get(stage).in());
            inputs.add(at);
            at = stages.get(stage).forward(at, weights.get(stage), training);
        }
        return at;
    }

    /// What the last pass made.
    Panel made() {
        return stages.getLast().made(inputs.getLast().columns());
    }

    /// Where the gradient by what the last pass made belongs.
    Panel gradients() {
        return stages.getLast().gradients(inputs.getLast().columns());
    }

    /// From [#gradients] to those by the weights, which are added, and by the input, which is written.
    void backward(List<TransposedWeights> weights, List<TransposedWeights> weightGradients,
            @Nullable Panel inputGradients) {
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            Panel input = inputs.get(stage);
            Panel below = stage == 0
                    ? inputGradients
                    : seen(stages.get(stage - 1).gradients(inputs.get(stage - 1).columns()), shapes.get(stage).in());
            stages.get(stage).backward(input, weights.get(stage), weightGradients.get(stage), below);
        }
    }

    @Override
    public void close() {
        stages.forEach(TransposedStage::close);
    }

    /// The same numbers with so many channels.
    private static Panel seen(Panel panel, int channels) {
        return panel.rows() == channels
                ? panel
                : panel.reshaped(channels, panel.rows() / channels * panel.columns());
    }
}
