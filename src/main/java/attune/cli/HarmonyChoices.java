package attune.cli;

import attune.generate.PassageOptions;
import attune.generate.SamplingOptions;
import java.util.Set;
import picocli.CommandLine.Option;

/// The options of `evaluate` that say which harmonies a model writes, so that their figures stand beside those of the pieces.
final class HarmonyChoices {
    /// What these are called that a model has no use for which draws voices as pictures.
    static final Set<String> OWN = Set.of("--harmonies", "--temperature", "--no-crossing", "--parallels");
    private static final int MOST = 10_000;

    @Option(names = "--harmonies", paramLabel = "N", defaultValue = "20", description = "of a model that harmonises: write harmonies to the melodies of N pieces and compare their musical figures (${DEFAULT-VALUE}); 0: none")
    private int harmonies;

    @Option(names = "--temperature", paramLabel = "T", defaultValue = "0.8", description = "of these harmonies: 0: the likeliest, 1: as the network expects (${DEFAULT-VALUE})")
    private double temperature;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "of these harmonies, or of a musegan's samples: same seed, same notes (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--no-crossing", description = "of these harmonies: no voice goes above the voice above it")
    private boolean noCrossing;

    @Option(names = "--parallels", description = "let voices move in parallel fifths and octaves; without it they do where nothing else is left")
    private boolean parallels;

    /// To how many melodies harmonies are written.
    int count() throws CommandFailure {
        if (harmonies < 0 || harmonies > MOST) {
            throw CommandFailure.usage("--harmonies is a number from 0 to " + MOST + ", not " + harmonies + ".");
        }
        return harmonies;
    }

    long seed() {
        return seed;
    }

    boolean noParallels() {
        return !parallels;
    }

    boolean noCrossing() {
        return noCrossing;
    }

    PassageOptions options() throws CommandFailure {
        return Usage.checked(() -> new PassageOptions(
                new SamplingOptions(temperature, temperature, 0, 1, Integer.MAX_VALUE, seed), 0));
    }
}
