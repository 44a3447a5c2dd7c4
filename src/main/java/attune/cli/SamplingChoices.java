package attune.cli;

import attune.generate.SamplingOptions;
import attune.model.Reading;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `compose` that say how to draw.
final class SamplingChoices {
    @Option(names = "--notes", paramLabel = "N", defaultValue = "64", description = "write at most N notes, chords and rests (${DEFAULT-VALUE}); an encoder-decoder fills its bars")
    private int notes;

    @Option(names = "--temperature", paramLabel = "T", defaultValue = "0.8", description = "0: the likeliest, 1: as the network expects, above: more adventurous (${DEFAULT-VALUE})")
    private double temperature;

    @Option(names = "--rhythm-temperature", paramLabel = "T", description = "the same for lengths; without it, as --temperature")
    private @Nullable Double rhythm;

    @Option(names = "--top-k", paramLabel = "N", defaultValue = "0", description = "draw from the N likeliest only; 0: from all (${DEFAULT-VALUE})")
    private int topK;

    @Option(names = "--top-p", paramLabel = "SHARE", defaultValue = "1", description = "draw from the likeliest that make up this share only (${DEFAULT-VALUE})")
    private double topP;

    @Option(names = "--seed", paramLabel = "S", description = "of the random numbers: same model, options and seed, same notes; without it a new one is drawn and told")
    private @Nullable Long seed;

    @Option(names = "--streaming", description = "read on and on and remember everything, instead of reading just the last notes that the model's window holds, as in training")
    private boolean streaming;

    SamplingOptions options() throws CommandFailure {
        try {
            return new SamplingOptions(temperature, rhythm == null ? temperature : rhythm, topK, topP, notes,
                    seed == null ? ThreadLocalRandom.current().nextInt(1, 1_000_000) : seed,
                    streaming ? Reading.STREAMING : Reading.WINDOWED);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong.getMessage() + ".");
        }
    }
}
