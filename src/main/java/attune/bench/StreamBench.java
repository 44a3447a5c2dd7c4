package attune.bench;

import attune.model.AttentionLstmSpec;
import attune.model.EventReader;
import attune.model.ModelLoader;
import attune.model.Reading;
import attune.model.SequenceModel;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What composing one event costs the network: reading the last one, and saying what is expected next.
///
/// @param steps whose median is a turn
public record StreamBench(Supplier<ModelLoader> loader, AttentionLstmSpec spec, int steps) implements BenchPart {
    /// The seed network.
    public static StreamBench ofSeed(Supplier<ModelLoader> loader) {
        return new StreamBench(loader, AttentionLstmSpec.seed(), 500);
    }

    @Override
    public String name() {
        return "stream";
    }

    @Override
    public String tells() {
        return "one step of composing with the seed network, in streaming and in exact reading";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        try (SequenceModel model = loader.get().load(BenchModel.of(spec))) {
            rows.accept(measure(model, Reading.STREAMING, alternation));
            rows.accept(measure(model, Reading.WINDOWED, alternation));
        }
    }

    private Measured measure(SequenceModel model, Reading reading, Alternation alternation) throws BenchException {
        int[] notes = BenchModel.window(spec, BenchTokens.NOTES);
        int[] durations = BenchModel.window(spec, BenchTokens.DURATIONS);
        try (EventReader reader = model.reader(reading, notes, durations, 1)) {
            int[] note = {1};
            int[] duration = {1};
            return alternation.alone("step-" + reading.name().toLowerCase(Locale.ROOT), "ms",
                    () -> Stopwatch.median(steps, () -> {
                        note[0] = 1 + note[0] % (BenchTokens.NOTES - 1);
                        reader.read(note, duration);
                        reader.expected();
                    }));
        }
    }
}
