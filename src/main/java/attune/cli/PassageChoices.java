package attune.cli;

import attune.generate.PassageOptions;
import attune.generate.SamplingOptions;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `compose` that an encoder–decoder has.
final class PassageChoices {
    private static final int MOST_BARS = 8;
    private static final int ANSWER_BARS = 4;

    @Option(names = "--melody", paramLabel = "N", split = ",", description = "of a harmony: the voice that the primer is, from 1, the highest (1); of a musegan: a seed for what each voice has in each bar, such as 3,1,4,1; without it, from --seed")
    private List<Long> melody = List.of();

    @Option(names = "--bars", paramLabel = "N", description = "of an answer: read the last N bars of the primer and write as many (4); of a musegan: write N bars (as many as it draws at once)")
    private @Nullable Integer bars;

    @Option(names = "--no-crossing", description = "of a harmony: no voice goes above the voice above it")
    private boolean noCrossing;

    @Option(names = "--parallels", description = "let voices move in parallel fifths and octaves; without it they do where nothing else is left")
    private boolean parallels;

    @Option(names = "--beam", paramLabel = "N", defaultValue = "0", description = "of an encoder-decoder: look for the likeliest passage with N hypotheses instead of drawing one; 0: draw (${DEFAULT-VALUE})")
    private int beam;

    /// The voice that is given, from 0.
    int melody(int of) throws CommandFailure {
        long voice = melody.isEmpty() ? 1 : melody.getFirst();
        if (voice < 1 || voice > of || melody.size() > 1) {
            throw CommandFailure.usage("--melody is a voice from 1 to " + of + ", not "
                    + melody.stream().map(String::valueOf).collect(Collectors.joining(",")) + ".");
        }
        return (int) voice - 1;
    }

    /// The numbers as they were said, which are seeds to a model that draws voices.
    List<Long> melodySeeds() {
        return melody;
    }

    int bars() throws CommandFailure {
        int wanted = Objects.requireNonNullElse(bars, ANSWER_BARS);
        if (wanted < 1 || wanted > MOST_BARS) {
            throw CommandFailure.usage("--bars is a number from 1 to " + MOST_BARS + ", not " + wanted + ".");
        }
        return wanted;
    }

    /// The number as it was said.
    OptionalInt barsSaid() {
        return bars == null ? OptionalInt.empty() : OptionalInt.of(bars);
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
