package attune.cli;

import attune.model.evaluation.PassageEvaluation;
import attune.model.evaluation.PassageNats;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was found out about an encoder–decoder.
///
/// @param pieces that were used
/// @param leftOut pieces that were not, because the model was trained on them
/// @param figures of its harmonies; none of answers
record PassageJudgement(int pieces, int leftOut, PassageEvaluation evaluation, Optional<HarmonyFigures> figures)
        implements
            Judgement {
    @Override
    public JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("events", evaluation.events());
        object.add("known", Json.number(evaluation.known()));
        object.add("model", json(evaluation.model()));
        object.add("baseline", json(evaluation.baseline()));
        object.add("copy", json(evaluation.copy()));
        figures.ifPresent(found -> object.add("figures", found.json()));
        object.addProperty("pieces", pieces);
        object.addProperty("leftOut", leftOut);
        return object;
    }

    private static JsonObject json(PassageNats nats) {
        JsonObject object = Judgement.json(nats.losses());
        object.add("sixteenth", Json.number(nats.sixteenth()));
        return object;
    }

    @Override
    public String text() {
        TextTable table = new TextTable().row("", "  pitch", "duration", "  total", "sixteenth", "right note");
        for (PassageNats nats : List.of(evaluation.model(), evaluation.baseline(), evaluation.copy())) {
            table.row(nats.name(), Judgement.nats(nats.losses().pitch(), 7),
                    Judgement.nats(nats.losses().duration(), 8), Judgement.nats(nats.losses().total(), 7),
                    Judgement.nats(nats.sixteenth(), 9), Judgement.percent(nats.losses().accuracy()));
        }
        String lines = String.join(System.lineSeparator(), used(), "", table.toString(), "",
                "Nats an event, and of all written voices together in a sixteenth; less is better.",
                String.format(Locale.ROOT, "The model knows the tokens of %.1f %% of the events; only those count.",
                        100 * evaluation.known()),
                evaluation.sentence());
        return figures.map(found -> String.join(System.lineSeparator(), lines, "", found.text())).orElse(lines);
    }

    private String used() {
        String used = Words.count(pieces, "piece") + ", " + Words.count(evaluation.events(), "event") + " counted";
        return leftOut == 0
                ? used + "; the model was trained on none of them"
                : used + "; " + leftOut + " left out because the model was trained on "
                        + (leftOut == 1 ? "it" : "them");
    }
}
