package attune.cli;

import attune.dataset.Corpus;
import attune.model.Evaluation;
import attune.model.Evaluator;
import attune.model.Losses;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.SequenceModel;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `attune evaluate`: how well a model foresees pieces that it was not trained on, and a trigram beside it.
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Measures how well a model foresees the pieces of a folder, and beside it a back-off trigram of the same training pieces.",
    "Pieces that the model was trained on are left out."}, optionListHeading = "%n", parameterListHeading = "%n")
final class EvaluateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "model file (.attune-model)")
    private Path model = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "folder with MIDI files, folders inside it too")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        ModelFile file = ModelStore.read(model);
        try (Interruption interruption = new Interruption()) {
            Corpus corpus = CorpusFolder.read(folder, interruption);
            corpus.rejected().forEach(rejected -> surroundings.err().println("left out: " + rejected));
            Evaluation evaluation = evaluate(file, corpus, interruption);
            if (evaluation.pieces() == 0) {
                throw CommandFailure.other("The model was trained on every piece in " + folder
                        + ": give it pieces that it has not seen.");
            }
            surroundings.out().println(json ? Json.line(json(evaluation)) : text(file, evaluation));
        }
        return ExitCodes.DONE;
    }

    private Evaluation evaluate(ModelFile file, Corpus corpus, Interruption interruption) throws CommandFailure {
        try (SequenceModel network = ModelUse.load(surroundings, file, model)) {
            return Evaluator.evaluate(network, corpus.pieces(), interruption);
        }
    }

    private static JsonObject json(Evaluation evaluation) {
        JsonObject object = new JsonObject();
        object.addProperty("events", evaluation.events());
        object.add("known", Json.number(evaluation.known()));
        object.add("model", json(evaluation.model()));
        object.add("baseline", json(evaluation.baseline()));
        object.addProperty("pieces", evaluation.pieces());
        object.addProperty("leftOut", evaluation.leftOut());
        return object;
    }

    private static JsonObject json(Losses losses) {
        JsonObject object = new JsonObject();
        object.add("pitch", Json.number(losses.pitch()));
        object.add("duration", Json.number(losses.duration()));
        object.add("total", Json.number(losses.total()));
        object.add("accuracy", Json.number(losses.accuracy()));
        return object;
    }

    private static String text(ModelFile file, Evaluation evaluation) {
        TextTable table = new TextTable().row("", "  pitch", "duration", "  total", "right note");
        row(table, file.name(), evaluation.model());
        row(table, "trigram", evaluation.baseline());
        return String.join(System.lineSeparator(), evaluation.sentence(), "", table.toString(), "",
                String.format(Locale.ROOT, "Nats an event, less is better. The model knows the tokens of %.1f %% of the"
                        + " events; only those count.", 100 * evaluation.known()));
    }

    private static void row(TextTable table, String name, Losses losses) {
        table.row(name, number(losses.pitch(), 7), number(losses.duration(), 8), number(losses.total(), 7),
                String.format(Locale.ROOT, "%8.1f %%", 100 * losses.accuracy()));
    }

    private static String number(double value, int width) {
        return String.format(Locale.ROOT, "%" + width + ".3f", value);
    }
}
