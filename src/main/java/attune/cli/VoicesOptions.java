package attune.cli;

import attune.dataset.GridOptions;
import attune.dataset.Transposition;
import attune.dataset.VoicedCorpusReader;
import attune.model.MuseGanSpec;
import attune.model.VoicesPlan;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `train` that only a MuseGAN has.
final class VoicesOptions {
    /// What these are called, to be refused by networks of other kinds.
    static final Set<String> OWN = Set.of("--preset", "--bars", "--tracks", "--steps", "--critic-steps", "--penalty",
            "--settle",
            "--every", "--first-bars", "--keep-silent", "--generator", "--critic");
    /// What networks of other kinds have and a MuseGAN has not.
    static final Set<String> FOREIGN = Set.of("--epochs", "--updater", "--patience", "--window", "--hidden",
            "--embedding", "--dropout", "--no-attention", "--hold-back", "--task", "--voices", "--melody", "--judge",
            "--feature-embedding", "--alignment", "--readout", "--label-smoothing", "--clip", "--own-notes", "--decay");
    private static final String SEED = "seed";
    private static final String STUDIO = "studio";

    @Option(names = "--preset", paramLabel = "NAME", defaultValue = STUDIO, description = "of a musegan: seed (as published) or studio (smaller) (${DEFAULT-VALUE})")
    private String preset = STUDIO;

    @Option(names = "--bars", paramLabel = "N", defaultValue = "2", description = "that a musegan draws at once, 1 to 8 (${DEFAULT-VALUE})")
    private int bars;

    @Option(names = "--tracks", paramLabel = "N", defaultValue = "0", description = "that a musegan draws, 2 to 8; 0: as many as most pieces have (${DEFAULT-VALUE})")
    private int tracks;

    @Option(names = "--steps", paramLabel = "N", description = "of a musegan's generator (seed 6000, studio 12000)")
    private @Nullable Integer steps;

    @Option(names = "--critic-steps", paramLabel = "N", description = "of a musegan's critic before each of its generator (seed 5, studio 2)")
    private @Nullable Integer criticSteps;

    @Option(names = "--penalty", paramLabel = "X", description = "by which a musegan's gradient penalty is multiplied (10)")
    private @Nullable Double penalty;

    @Option(names = "--settle", paramLabel = "SHARE", description = "of a musegan's steps, the last ones, over which the learning rate falls to 0 (seed 0, studio 0.5)")
    private @Nullable Double settle;

    @Option(names = "--every", paramLabel = "N", description = "judge samples of a musegan after each N steps (seed 200, studio 250)")
    private @Nullable Integer every;

    @Option(names = "--first-bars", description = "a musegan learns the first bars of each piece only, wherever its bar lines are")
    private boolean firstBars;

    @Option(names = "--keep-silent", description = "a musegan learns windows too in which a voice is silent throughout")
    private boolean keepSilent;

    @Option(names = "--generator", paramLabel = "N", description = "width of a musegan's generator (seed 256, studio 96)")
    private @Nullable Integer generator;

    @Option(names = "--critic", paramLabel = "N", description = "width of a musegan's critic (seed 128, studio 48)")
    private @Nullable Integer critic;

    /// How many tracks are wanted; [VoicedCorpusReader#AS_MOST] for as many as most pieces have.
    int tracks() throws CommandFailure {
        if (tracks < 0 || tracks == 1 || tracks > MuseGanSpec.MOST_TRACKS) {
            throw CommandFailure.usage("--tracks is 0 or 2 to " + MuseGanSpec.MOST_TRACKS + ", not " + tracks + ".");
        }
        return tracks;
    }

    MuseGanSpec spec(int ofTracks) throws CommandFailure {
        boolean asPublished = isSeed();
        return Usage.checked(() -> {
            MuseGanSpec usual = asPublished ? MuseGanSpec.seed(ofTracks, bars) : MuseGanSpec.studio(ofTracks, bars);
            return new MuseGanSpec(ofTracks, bars, usual.latent(),
                    Objects.requireNonNullElse(generator, usual.generator()),
                    Objects.requireNonNullElse(critic, usual.critic()));
        });
    }

    VoicesPlan plan(NetworkOptions network) throws CommandFailure {
        VoicesPlan usual = isSeed() ? VoicesPlan.seed(network.seed()) : VoicesPlan.studio(network.seed());
        return Usage.checked(() -> new VoicesPlan(Objects.requireNonNullElse(steps, usual.steps()),
                network.batch(usual.batch()), Objects.requireNonNullElse(criticSteps, usual.criticSteps()),
                network.learningRate(usual.learningRate()), Objects.requireNonNullElse(settle, usual.settle()),
                Objects.requireNonNullElse(penalty, usual.penalty()), Objects.requireNonNullElse(every, usual.every()),
                usual.seed()));
    }

    GridOptions grid(Transposition transposition) {
        return new GridOptions(bars, firstBars ? GridOptions.Cut.FIRST_STEPS : GridOptions.Cut.WHOLE_BARS, keepSilent,
                transposition);
    }

    /// Which windows it learns, in words.
    String words() {
        return (firstBars ? "the first bars" : "whole bars") + (keepSilent ? ", silent voices too" : "");
    }

    /// Checks the options before anything is read.
    void check(NetworkOptions network) throws CommandFailure {
        spec(Math.max(1, tracks()));
        plan(network);
    }

    private boolean isSeed() throws CommandFailure {
        return switch (preset.toLowerCase(Locale.ROOT)) {
            case SEED -> true;
            case STUDIO -> false;
            default -> throw CommandFailure.usage("--preset is seed or studio, not " + preset + ".");
        };
    }
}
