package attune.bench;

import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.model.AttentionLstmSpec;
import attune.model.ModelLoader;
import attune.model.Reading;
import attune.model.SequenceModel;
import attune.music.Score;
import attune.task.JobContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What many takes cost that are composed together, beside one alone.
///
/// @param takes how many
/// @param events of each
public record TakesBench(Supplier<ModelLoader> loader, AttentionLstmSpec spec, int takes, int events)
        implements
            BenchPart {
    private static final int BLOCKS = 3;

    /// 16 takes of 64 notes, by the seed network.
    public static TakesBench ofSeed(Supplier<ModelLoader> loader) {
        return new TakesBench(loader, AttentionLstmSpec.seed(), 16, 64);
    }

    @Override
    public String name() {
        return "takes";
    }

    @Override
    public String tells() {
        return takes + " takes of " + events + " notes composed together, and one alone";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        try (SequenceModel model = loader.get().load(BenchModel.of(spec))) {
            for (Reading reading : Reading.values()) {
                String name = reading.name().toLowerCase(Locale.ROOT);
                List<Series> turns = alternation.turns(List.of(contestant(model, reading, 1),
                        contestant(model, reading, takes)));
                Series one = turns.getFirst();
                Series many = turns.getLast();
                rows.accept(Measured.alone("take-" + name, "ms", one.turns()));
                rows.accept(Measured.alone(takes + "-takes-" + name, "ms", many.turns()));
                rows.accept(Measured.alone(takes + "-takes-to-one-" + name, "times", one.ratios(many)));
            }
        }
    }

    private Contestant contestant(SequenceModel model, Reading reading, int count) {
        List<MelodyGenerator.Wish> wishes = IntStream.range(0, count)
                .mapToObj(seed -> new SamplingOptions(1, 1, 0, 1, events, seed, reading))
                .map(options -> new MelodyGenerator.Wish(options, _ -> {})).toList();
        return new Contestant(Rival.OURS, "", () -> Stopwatch.best(BLOCKS, 1, () -> compose(model, wishes)));
    }

    private void compose(SequenceModel model, List<MelodyGenerator.Wish> wishes) {
        MelodyGenerator.generate(model, Primer.NOTHING, wishes, Score.TICKS_PER_QUARTER, JobContext.silent())
                .forEach(melody -> {
                    if (melody.steps().size() != events) {
                        throw new IllegalStateException("A take ended after " + melody.steps().size() + " notes");
                    }
                });
    }
}
