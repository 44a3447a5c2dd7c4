package attune.cli;

import attune.dataset.Tokenizer;
import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.generate.UnusableModelException;
import attune.io.Credit;
import attune.io.UnreadableFileException;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.model.SequenceModel;
import attune.music.Score;
import attune.project.PieceFiles;
import attune.project.UnreadableProjectException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `attune compose`: lets a model write one take or many.
@Command(name = "compose", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Lets a model write melodies, from nothing or going on from a file.",
    "An encoder-decoder writes the other voices to the melody in a file, or an answer to its last bars;",
    "a musegan draws bars of all voices from seeds."}, optionListHeading = "%n", parameterListHeading = "%n")
final class ComposeCommand implements Callable<Integer> {
    private static final int MOST_TAKES = 100;

    private final Surroundings surroundings;

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "model file (.attune-model)")
    private Path model = Path.of("");

    @Option(names = "--primer", paramLabel = "FILE", description = "MIDI file to go on from; what is written holds the new notes only, but a harmony its melody as well")
    private @Nullable Path primer;

    @Mixin
    private SamplingChoices sampling = new SamplingChoices();

    @Mixin
    private PassageChoices passage = new PassageChoices();

    @Mixin
    private VoicesChoices voices = new VoicesChoices();

    @Option(names = "--takes", paramLabel = "N", defaultValue = "1", description = "write N takes at once, numbered (name-1.mid, name-2.mid), with one seed after the other (${DEFAULT-VALUE})")
    private int takes;

    @Option(names = "--heatmaps", paramLabel = "DIR", description = "write what the network expected and where it looked into this folder, as PNG, SVG and CSV; of several takes into folders 1, 2, …")
    private @Nullable Path heatmaps;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "file to write: .attune, .mid, .musicxml, .mxl, .wav or .txt")
    private Path out = Path.of("");

    @Option(names = "--json", description = "tell of the takes in one JSON object")
    private boolean json;

    @Spec
    private @Nullable CommandSpec command;

    ComposeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, CommandFailure, UnreadableFileException, UnreadableProjectException {
        ScoreOutput output = ScoreOutput.of(out);
        List<ComposedTake> wanted = wanted();
        for (ComposedTake take : wanted) {
            Outputs.checkTarget(take.out());
        }
        ModelFile file = ModelStore.read(model);
        if (file.spec() instanceof MuseGanSpec) {
            voices(file, output, wanted);
            return ExitCodes.DONE;
        }
        given().refuse(VoicesChoices.OWN,
                option -> model + " draws no voices as pictures and has no use for " + option + ": leave it out.");
        @Nullable
        Score before = primer == null ? null : PieceFiles.read(primer).file().score();
        if (file.spec() instanceof EncoderDecoderSpec) {
            passages(file, before, output, wanted);
            return ExitCodes.DONE;
        }
        Primer events = before == null ? Primer.NOTHING : new Primer(Tokenizer.tokenize(before));
        try (Interruption interruption = new Interruption(); Outputs outputs = new Outputs()) {
            List<Melody> melodies = compose(file, events, wanted, interruption);
            // what came before Ctrl+C is worth keeping: writing it is not cancelled by the same keys
            JobContext writing = interruption.isCancelled() ? JobContext.silent() : interruption;
            for (int i = 0; i < melodies.size(); i++) {
                Score score = ComposedScore.of(melodies.get(i), file.name(), before);
                output.write(score, Credit.NONE, outputs.stage(wanted.get(i).out()), writing);
                @Nullable
                Path maps = wanted.get(i).heatmaps();
                if (maps != null) {
                    HeatMapFiles.write(outputs, maps, melodies.get(i), events, score.meter());
                }
            }
            outputs.commit();
            tell(json
                    ? List.of(Json.line(ComposeReport.json(file.name(), wanted, melodies)))
                    : ComposeReport.text(wanted, melodies));
        }
        return ExitCodes.DONE;
    }

    private void voices(ModelFile file, ScoreOutput output, List<ComposedTake> wanted)
            throws IOException, CommandFailure {
        given().refuse(VoicesChoices.FOREIGN,
                option -> model + " draws voices as pictures and has no use for " + option + ": leave it out.");
        double temperature = sampling.temperature(VoicesChoices.TEMPERATURE);
        new VoicesTakes(surroundings, model, file, voices, passage.barsSaid(), passage.melodySeeds(), temperature,
                output, wanted)
                .write(takes -> tell(json
                        ? List.of(Json.line(voices.json(file.name(), temperature, takes)))
                        : takes.stream().map(VoicesTake::text).toList()));
    }

    private GivenOptions given() {
        return GivenOptions.of(Objects.requireNonNull(command));
    }

    private void passages(ModelFile file, @Nullable Score before, ScoreOutput output, List<ComposedTake> wanted)
            throws IOException, CommandFailure {
        Path given = primer;
        if (given == null || before == null) {
            throw CommandFailure
                    .usage(model + " is an encoder-decoder, which needs something to read: name a --primer.");
        }
        new PassageTakes(surroundings, model, file, PrimerParts.of(given, before), passage, output, wanted)
                .write(report -> tell(json ? List.of(Json.line(report.json())) : report.text()));
    }

    private List<ComposedTake> wanted() throws CommandFailure {
        SamplingOptions options = sampling.options();
        voices.check();
        if (takes < 1 || takes > MOST_TAKES) {
            throw CommandFailure.usage("--takes is a number from 1 to " + MOST_TAKES + ".");
        }
        if (heatmaps != null && options.maxEvents() > HeatMapFiles.MOST_EVENTS) {
            throw CommandFailure.usage("--heatmaps draws at most " + HeatMapFiles.MOST_EVENTS
                    + " notes: ask for fewer with --notes, or leave it out.");
        }
        return ComposedTake.plan(takes, options, out, heatmaps);
    }

    private List<Melody> compose(ModelFile file, Primer events, List<ComposedTake> wanted, Interruption interruption)
            throws CommandFailure {
        List<MelodyGenerator.Wish> wishes = new ArrayList<>();
        for (ComposedTake take : wanted) {
            wishes.add(new MelodyGenerator.Wish(take.options(), wishes.isEmpty() ? this::progress : _ -> {}));
        }
        try (SequenceModel network = ModelUse.load(surroundings, file, model)) {
            return MelodyGenerator.generate(network, events, wishes, Score.TICKS_PER_QUARTER, interruption);
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

    private void tell(List<String> lines) {
        lines.forEach(surroundings.out()::println);
        surroundings.out().flush(); // after Ctrl+C Java ends as soon as the interruption is over
    }
}
