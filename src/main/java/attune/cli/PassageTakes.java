package attune.cli;

import attune.generate.PassageComposer;
import attune.generate.PassageOptions;
import attune.generate.PassageStep;
import attune.generate.UnusableModelException;
import attune.generate.WrittenPassage;
import attune.io.Credit;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.PassageModel;
import attune.model.PassageTask;
import attune.music.Score;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Lets an encoder–decoder write takes for `compose`: a harmony to the primer, or an answer to its last bars.
///
/// @param model the file that `network` came from
record PassageTakes(Surroundings surroundings, Path model, ModelFile network, PrimerParts primer,
        PassageChoices choices, ScoreOutput output, List<ComposedTake> wanted) {
    /// Writes the takes, and what came before Ctrl+C where the keys were struck.
    ///
    /// @param telling hears of them before the keys end Java
    void write(Consumer<PassageReport> telling) throws CommandFailure, IOException {
        if (choices.searches() && wanted.size() > 1) {
            throw CommandFailure.usage("--beam finds one passage, the likeliest: leave out --takes.");
        }
        PassageBrief asked = task() == PassageTask.HARMONISE
                ? PassageBrief.harmony(primer, network, choices)
                : PassageBrief.answer(primer, network, choices);
        List<PassageOptions> options = new ArrayList<>();
        for (ComposedTake take : wanted) {
            options.add(choices.options(take.options()));
        }
        try (Interruption interruption = new Interruption(); Outputs outputs = new Outputs()) {
            List<WrittenPassage> passages = compose(asked, options, interruption);
            JobContext writing = interruption.isCancelled() ? JobContext.silent() : interruption;
            for (int i = 0; i < passages.size(); i++) {
                write(asked, wanted.get(i), passages.get(i), outputs, writing);
            }
            outputs.commit();
            telling.accept(new PassageReport(network.name(), task().id(), wanted, options, passages));
        }
    }

    private List<WrittenPassage> compose(PassageBrief asked, List<PassageOptions> options, JobContext context)
            throws CommandFailure {
        List<PassageComposer.Wish> wishes = new ArrayList<>();
        for (PassageOptions option : options) {
            wishes.add(new PassageComposer.Wish(option, wishes.isEmpty() ? this::progress : _ -> {}));
        }
        try (PassageModel passages = ModelUse.loadPassages(surroundings, network, model)) {
            return PassageComposer.compose(passages, asked.brief(), wishes, context);
        } catch (UnusableModelException unusable) {
            throw CommandFailure.unreadable(model + " cannot be used: " + unusable.getMessage());
        }
    }

    private void write(PassageBrief asked, ComposedTake take, WrittenPassage passage, Outputs outputs,
            JobContext context) throws CommandFailure, IOException {
        Score score = task() == PassageTask.HARMONISE
                ? PassageScore.harmony(passage, asked.melody(), primer.score())
                : PassageScore.answer(passage, network.name(), asked.melody(), primer.score());
        output.write(score, Credit.NONE, outputs.stage(take.out()), context);
        Path maps = take.heatmaps();
        if (maps != null) {
            if (passage.steps().size() > HeatMapFiles.MOST_EVENTS) {
                throw CommandFailure.usage("--heatmaps draws at most " + HeatMapFiles.MOST_EVENTS
                        + " notes: leave it out for a piece of this length.");
            }
            HeatMapFiles.write(outputs, maps, passage);
        }
    }

    private void progress(PassageStep step) {
        if (surroundings.terminal()) {
            surroundings.err().print("\rcomposing, note " + (step.index() + 1) + "   \r");
            surroundings.err().flush();
        }
    }

    private PassageTask task() {
        return EncoderDecoderSpec.of(network.spec()).task();
    }
}
