package attune.cli;

import attune.dataset.Tokenizer;
import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.generate.UnusableModelException;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.SequenceModel;
import attune.music.Score;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `attune compose`: lets a model write.
@Command(name = "compose", mixinStandardHelpOptions = true, sortOptions = false, description = "Lets a model write a melody, from nothing or going on from a file.", optionListHeading = "%n", parameterListHeading = "%n")
final class ComposeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "model file (.attune-model)")
    private Path model = Path.of("");

    @Option(names = "--primer", paramLabel = "FILE", description = "MIDI file to go on from; what is written holds the new notes only")
    private @Nullable Path primer;

    @Mixin
    private SamplingChoices sampling = new SamplingChoices();

    @Option(names = "--heatmaps", paramLabel = "DIR", description = "write what the network expected and where it looked into this folder, as PNG and CSV")
    private @Nullable Path heatmaps;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "file to write: .mid, .wav or .txt")
    private Path out = Path.of("");

    ComposeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, CommandFailure, UnreadableFileException {
        SamplingOptions options = sampling.options();
        if (heatmaps != null && options.maxEvents() > HeatMapFiles.MOST_EVENTS) {
            throw CommandFailure.usage("--heatmaps draws at most " + HeatMapFiles.MOST_EVENTS
                    + " notes: ask for fewer with --notes, or leave it out.");
        }
        ScoreOutput output = ScoreOutput.of(out);
        Outputs.checkTarget(out);
        ModelFile file = ModelStore.read(model);
        @Nullable
        Score before = primer == null ? null : ScoreFiles.read(primer).score();
        Primer events = before == null ? Primer.NOTHING : new Primer(Tokenizer.tokenize(before));
        try (Interruption interruption = new Interruption(); Outputs outputs = new Outputs()) {
            Melody melody = compose(file, events, options, interruption);
            Score score = ComposedScore.of(melody, file.name(), before);
            // what came before Ctrl+C is worth keeping: writing it is not cancelled by the same keys
            JobContext writing = interruption.isCancelled() ? JobContext.silent() : interruption;
            output.write(score, outputs.stage(out), writing);
            if (heatmaps != null) {
                HeatMapFiles.write(outputs, heatmaps, melody, events, score.meter());
            }
            outputs.commit();
            tell(melody, options);
        }
        return ExitCodes.DONE;
    }

    private Melody compose(ModelFile file, Primer events, SamplingOptions options, Interruption interruption)
            throws CommandFailure {
        try (SequenceModel network = ModelUse.load(surroundings, file, model)) {
            return MelodyGenerator.generate(network, events, options, Score.TICKS_PER_QUARTER, this::progress,
                    interruption);
        } catch (UnusableModelException unusable) {
            throw CommandFailure.unreadable(model + " cannot be used: " + unusable.getMessage());
        }
    }

    private void progress(GenerationStep step) {
        if (surroundings.terminal()) {
            surroundings.err().print("\rcomposing, note " + (step.index() + 1) + "   \r");
            surroundings.err().flush();
        }
    }

    private void tell(Melody melody, SamplingOptions options) {
        surroundings.out().println("wrote " + melody.steps().size() + " notes, chords and rests to " + out + " (seed "
                + options.seed() + ")" + (melody.ended() ? "; the network ended the piece itself" : ""));
        if (heatmaps != null) {
            surroundings.out().println("heat maps are in " + heatmaps);
        }
        surroundings.out().flush(); // after Ctrl+C Java ends as soon as the interruption is over
    }
}
