package attune.cli;

import attune.model.EncoderDecoderSpec;
import attune.model.PassageTask;
import attune.model.Refinements;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `train` that only an encoder–decoder has.
final class PassageOptions {
    private static final int NOTE_EMBEDDING = 32;
    private static final double DROPOUT = 0.3;

    @Option(names = "--task", paramLabel = "TASK", description = "of an encoder-decoder: answer (the next phrase) or harmonise (the other voices)")
    private @Nullable String task;

    @Option(names = "--voices", paramLabel = "N", defaultValue = "0", description = "voices of a piece to harmonise; 0: as many as most pieces have (${DEFAULT-VALUE})")
    private int voices;

    @Option(names = "--melody", paramLabel = "N", defaultValue = "1", description = "the voice that is given, from 1, the highest (${DEFAULT-VALUE})")
    private int melody;

    @Option(names = "--judge", paramLabel = "DIR", description = "folder of pieces to judge by, in place of a share held back")
    private @Nullable Path judge;

    @Option(names = "--feature-embedding", paramLabel = "N", defaultValue = "16", description = "width of the embedding of a length, a place and so on (${DEFAULT-VALUE})")
    private int featureEmbedding;

    @Option(names = "--alignment", paramLabel = "N", defaultValue = "128", description = "width of the layer that aligns (${DEFAULT-VALUE})")
    private int alignment;

    @Option(names = "--readout", paramLabel = "N", defaultValue = "192", description = "width of the layer before each head (${DEFAULT-VALUE})")
    private int readout;

    @Option(names = "--label-smoothing", paramLabel = "SHARE", defaultValue = "0", description = "share of each target spread over all tokens (${DEFAULT-VALUE})")
    private double labelSmoothing;

    @Option(names = "--clip", paramLabel = "NORM", defaultValue = "1", description = "longest gradient; 0: no bound (${DEFAULT-VALUE})")
    private double clip;

    @Option(names = "--own-notes", paramLabel = "SHARE", defaultValue = "0", description = "share of notes that it hears as it would have written them, reached half-way (${DEFAULT-VALUE})")
    private double ownNotes;

    @Option(names = "--decay", paramLabel = "FACTOR", defaultValue = "1", description = "of the learning rate after each epoch (${DEFAULT-VALUE})")
    private double decay;

    PassageTask task() throws CommandFailure {
        String named = task;
        if (named == null) {
            throw CommandFailure.usage("An encoder-decoder needs --task answer or --task harmonise.");
        }
        return Usage.checked(() -> PassageTask.ofId(named.toLowerCase(Locale.ROOT)));
    }

    /// How many voices are wanted; 0 for as many as most pieces have.
    int voices() throws CommandFailure {
        if (voices < 0 || voices == 1 || voices > EncoderDecoderSpec.MOST_VOICES) {
            throw CommandFailure
                    .usage("--voices is 0 or 2 to " + EncoderDecoderSpec.MOST_VOICES + ", not " + voices + ".");
        }
        return voices;
    }

    /// The voice that is given, from 0.
    int melody(int of) throws CommandFailure {
        if (melody < 1 || melody > of) {
            throw CommandFailure.usage("--melody is a voice from 1 to " + of + ", not " + melody + ".");
        }
        return melody - 1;
    }

    @Nullable
    Path judge() {
        return judge;
    }

    EncoderDecoderSpec spec(PassageTask wanted, int ofVoices, NetworkOptions network) throws CommandFailure {
        return Usage.checked(() -> new EncoderDecoderSpec(wanted, ofVoices, network.noteEmbedding(NOTE_EMBEDDING),
                featureEmbedding, Math.max(1, network.hidden() / 2), network.hidden(), alignment, readout,
                network.attention(), network.dropout(DROPOUT)));
    }

    Refinements refinements() throws CommandFailure {
        return Usage.checked(() -> new Refinements(labelSmoothing, clip, ownNotes, decay));
    }
}
