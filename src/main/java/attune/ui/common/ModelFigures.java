package attune.ui.common;

import attune.model.EpochResult;
import attune.model.Provenance;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How good a model is, in the few words that lists have room for.
public final class ModelFigures {
    private static final List<String> BASELINES = List.of("trigram", "back-off");

    private ModelFigures() {}

    /// `2.41 nats · trigram 2.98`, both on the pieces held back; `2.41 nats on its own pieces` where none were; empty where
    /// nothing is known.
    public static String of(Provenance provenance) {
        List<EpochResult> epochs = provenance.epochs();
        if (epochs.isEmpty()) {
            return "";
        }
        EpochResult kept = epochs.getLast();
        String own = String.format(Locale.ROOT, "%.2f nats", kept.decisive());
        if (kept.validation() == null) {
            return own + " on its own pieces";
        }
        Map<String, String> notes = provenance.notes();
        return own + BASELINES.stream().filter(notes::containsKey).findFirst()
                .map(baseline -> " · " + baseline + " " + notes.get(baseline)).orElse("");
    }
}
