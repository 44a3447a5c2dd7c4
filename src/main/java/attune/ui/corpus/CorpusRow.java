package attune.ui.corpus;

import attune.dataset.survey.PieceFacts;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A file in the table: its facts, whether it was chosen, and once all are read what it is a copy of. FX thread only.
final class CorpusRow {
    private final PieceFacts facts;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private String group = "";
    private String why = "";

    CorpusRow(PieceFacts facts) {
        this.facts = facts;
    }

    PieceFacts facts() {
        return facts;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    /// @param kept the file that stands for the group
    /// @param words what it has of which file; empty for the kept file itself
    void copyOf(String kept, String words) {
        group = kept;
        why = words;
    }

    /// Whether another file stands for it.
    boolean isSpare() {
        return !why.isEmpty();
    }

    /// In plain words; the kept file of a group says that it has copies.
    String copyWords() {
        return group.isEmpty() || isSpare() ? why : "kept of its copies";
    }

    /// What is to be said of it in one line: what it is a copy of, why it was rejected, what was wrong with it.
    String remarks() {
        return facts.remarks(copyWords());
    }

    /// So that a sort by the remarks brings a group of copies together, the kept file first, then what has problems, then the
    /// rest by name.
    String remarkOrder() {
        if (group.isEmpty()) {
            return remarks().isEmpty() ? "2" + facts.file() : "1" + remarks();
        }
        return "0" + group + (isSpare() ? "\u0001" + facts.file() : "\u0000");
    }

    boolean matches(String words) {
        for (String word : words.strip().split("\\s+")) {
            if (!facts.matches(word) && !copyWords().toLowerCase(Locale.ROOT)
                    .contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
