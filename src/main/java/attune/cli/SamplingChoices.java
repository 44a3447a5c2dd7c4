package attune.cli;

import attune.generate.SamplingOptions;
import attune.model.Reading;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `compose` that say how to draw.
final class SamplingChoices {
    private static final double TEMPERATURE = 0.8;

    @Option(names = "--notes", paramLabel = "N", defaultValue = "64", description = "write at most N notes, chords and rests (${DEFAULT-VALUE}); an encoder-decoder fills its bars")
    private int notes;

    @Option(names = "--temperature", paramLabel = "T", description = "0: the likeliest, 1: as the network expects, above: more adventurous (0.8; where a musegan is drawn from 0.2)")
    private @Nullable Double temperature;

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

    double temperature(double otherwise) {
        return temperature == null ? otherwise : temperature;
    }

    SamplingOptions options() throws CommandFailure {
        try {
            double heat = temperature(TEMPERATURE);
            return new SamplingOptions(heat, rhythm == null ? heat : rhythm, topK, topP, notes,
                    seed == null ? ThreadLocalRandom.current().nextInt(1, 1_000_000) : seed,
                    streaming ? Reading.STREAMING : Reading.WINDOWED);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong.getMessage() + ".");
        }
    }
}
