package attune.cli;

import attune.dataset.Corpus;
import attune.dataset.ScoreReader;
import attune.model.Evaluation;
import attune.model.Evaluator;
import attune.model.Losses;
import attune.model.ModelFile;
import attune.model.SequenceModel;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// What was found out about a network that reads windows.
///
/// @param name of the model
record WindowJudgement(String name, Evaluation evaluation) implements Judgement {
    static Judgement of(Surroundings surroundings, Path model, ModelFile file, Path folder, Interruption interruption)
            throws IOException, CommandFailure {
        Corpus corpus = CorpusFolder.read(folder, ScoreReader.own(), interruption);
        corpus.rejected().forEach(rejected -> surroundings.err().println("left out: " + rejected));
        try (SequenceModel network = ModelUse.load(surroundings, file, model)) {
            Evaluation evaluation = Evaluator.evaluate(network, corpus.pieces(), interruption);
            if (evaluation.pieces() == 0) {
                throw Judgement.allTrainedOn(folder);
            }
            return new WindowJudgement(file.name(), evaluation);
        }
    }

    @Override
    public JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("events", evaluation.events());
        object.add("known", Json.number(evaluation.known()));
        object.add("model", Judgement.json(evaluation.model()));
        object.add("baseline", Judgement.json(evaluation.baseline()));
        object.addProperty("pieces", evaluation.pieces());
        object.addProperty("leftOut", evaluation.leftOut());
        return object;
    }

    @Override
    public String text() {
        TextTable table = new TextTable().row("", "  pitch", "duration", "  total", "right note");
        row(table, name, evaluation.model());
        row(table, "trigram", evaluation.baseline());
        return String.join(System.lineSeparator(), evaluation.sentence(), "", table.toString(), "",
                String.format(Locale.ROOT, "Nats an event, less is better. The model knows the tokens of %.1f %% of the"
                        + " events; only those count.", 100 * evaluation.known()));
    }

    private static void row(TextTable table, String name, Losses losses) {
        table.row(name, Judgement.nats(losses.pitch(), 7), Judgement.nats(losses.duration(), 8),
                Judgement.nats(losses.total(), 7), Judgement.percent(losses.accuracy()));
    }
}
