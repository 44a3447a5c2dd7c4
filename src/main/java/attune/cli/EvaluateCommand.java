package attune.cli;

import attune.model.AttentionLstmSpec;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `attune evaluate`: how well a model foresees pieces that it was not trained on, and baselines beside it.
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Measures how well a model foresees the pieces of a folder, and beside it back-off models of the same training pieces.",
    "Pieces that the model was trained on are left out."}, optionListHeading = "%n", parameterListHeading = "%n")
final class EvaluateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "model file (.attune-model)")
    private Path model = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "folder with MIDI files, folders inside it too")
    private Path folder = Path.of("");

    @Mixin
    private HarmonyChoices harmonies = new HarmonyChoices();

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        harmonies.count();
        harmonies.options();
        ModelFile file = ModelStore.read(model);
        try (Interruption interruption = new Interruption()) {
            Judgement judgement = switch (file.spec()) {
                case AttentionLstmSpec _ -> WindowJudgement.of(surroundings, model, file, folder, interruption);
                case EncoderDecoderSpec _ ->
                    new PassageJudge(surroundings, model, file, harmonies).judge(folder, interruption);
                case MuseGanSpec _ -> throw CommandFailure.usage("Voices are not judged yet.");
            };
            surroundings.out().println(json ? Json.line(judgement.json()) : judgement.text());
        }
        return ExitCodes.DONE;
    }
}
