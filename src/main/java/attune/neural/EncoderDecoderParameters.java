package attune.neural;

import attune.dataset.PassageFeatures;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageTask;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/// The parameters of an encoder–decoder: their names, shapes and order, which is part of the model file's format, and how they begin.
///
/// Each lies column by column. Tables begin evenly between −0.05 and 0.05, matrices as Glorot and Bengio 2010 have it, biases at 0 and those of
/// the forget gates at 1. A harmony's alignment begins with its eyes on what sounds: its scores by place fall by 1 an event, down to −4. Since
/// the decoder is told which given note sounds, little would lead it there. An answer sounds with nothing, so its scores by place begin at 0.
final class EncoderDecoderParameters extends NamedParameters {
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
        Function<String, Panel> panel = name -> Panel.of(panels.apply(name), rows(name));
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
}
