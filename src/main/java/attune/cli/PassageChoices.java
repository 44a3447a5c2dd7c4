package attune.cli;

import attune.generate.PassageOptions;
import attune.generate.SamplingOptions;
import picocli.CommandLine.Option;

/// The options of `compose` that only an encoder–decoder has.
final class PassageChoices {
    private static final int MOST_BARS = 8;

    @Option(names = "--melody", paramLabel = "N", defaultValue = "1", description = "of a harmony: the voice that the primer is, from 1, the highest (${DEFAULT-VALUE})")
    private int melody;

    @Option(names = "--bars", paramLabel = "N", defaultValue = "4", description = "of an answer: read the last N bars of the primer and write as many (${DEFAULT-VALUE})")
    private int bars;

    @Option(names = "--no-crossing", description = "of a harmony: no voice goes above the voice above it")
    private boolean noCrossing;

    @Option(names = "--parallels", description = "let voices move in parallel fifths and octaves; without it they do where nothing else is left")
    private boolean parallels;

    @Option(names = "--beam", paramLabel = "N", defaultValue = "0", description = "of an encoder-decoder: look for the likeliest passage with N hypotheses instead of drawing one; 0: draw (${DEFAULT-VALUE})")
    private int beam;

    /// The voice that is given, from 0.
    int melody(int of) throws CommandFailure {
        if (melody < 1 || melody > of) {
            throw CommandFailure.usage("--melody is a voice from 1 to " + of + ", not " + melody + ".");
        }
        return melody - 1;
    }

    int bars() throws CommandFailure {
        if (bars < 1 || bars > MOST_BARS) {
            throw CommandFailure.usage("--bars is a number from 1 to " + MOST_BARS + ", not " + bars + ".");
        }
        return bars;
    }

    boolean noParallels() {
        return !parallels;
    }

    boolean noCrossing() {
        return noCrossing;
    }

    /// How a take is drawn or searched for.
    PassageOptions options(SamplingOptions sampling) throws CommandFailure {
        return Usage.checked(() -> new PassageOptions(sampling, beam));
    }

    boolean searches() {
        return beam > 0;
    }
}
