package attune.cli;

import attune.model.AttentionLstmSpec;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `attune evaluate`: how well a model foresees pieces that it was not trained on, and baselines beside it.
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Measures how well a model foresees the pieces of a folder, and beside it back-off models of the same training pieces.",
    "Pieces that the model was trained on are left out.",
    "Of a musegan, the musical figures of samples stand beside those of the pieces."}, optionListHeading = "%n", parameterListHeading = "%n")
final class EvaluateCommand implements Callable<Integer> {
    private static final int MOST_SAMPLES = 100_000;

    private final Surroundings surroundings;

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "model file (.attune-model)")
    private Path model = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "folder with MIDI files, folders inside it too")
    private Path folder = Path.of("");

    @Option(names = "--samples", paramLabel = "N", defaultValue = "1000", description = "of a musegan: draw so many and compare their musical figures (${DEFAULT-VALUE})")
    private int samples;

    @Mixin
    private HarmonyChoices harmonies = new HarmonyChoices();

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    @Spec
    private @Nullable CommandSpec command;

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        harmonies.count();
        harmonies.options();
        if (samples < 2 || samples > MOST_SAMPLES) {
            throw CommandFailure.usage("--samples is a number from 2 to " + MOST_SAMPLES + ", not " + samples + ".");
        }
        ModelFile file = ModelStore.read(model);
        boolean voices = file.spec() instanceof MuseGanSpec;
        GivenOptions.of(Objects.requireNonNull(command)).refuse(voices ? HarmonyChoices.OWN : Set.of("--samples"),
                option -> model + (voices ? " draws" : " draws no") + " voices as pictures and has no use for " + option
                        + ": leave it out.");
        try (Interruption interruption = new Interruption()) {
            Judgement judgement = switch (file.spec()) {
                case AttentionLstmSpec _ -> WindowJudgement.of(surroundings, model, file, folder, interruption);
                case EncoderDecoderSpec _ ->
                    new PassageJudge(surroundings, model, file, harmonies).judge(folder, interruption);
                case MuseGanSpec _ ->
                    new VoicesJudge(surroundings, model, file, samples, harmonies.seed()).judge(folder, interruption);
            };
            surroundings.out().println(json ? Json.line(judgement.json()) : judgement.text());
        }
        return ExitCodes.DONE;
    }
}
