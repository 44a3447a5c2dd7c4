package attune.ui.shell;

import attune.io.Repair;
import attune.io.ScoreFile;
import attune.ui.common.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Tells what a reader got over in a file: a sentence, and the whole list where it is asked for.
final class RepairReport {
    private final Messages messages;
    private final BiConsumer<String, List<String>> details;

    /// @param details shows a titled list of lines
    RepairReport(Messages messages, BiConsumer<String, List<String>> details) {
        this.messages = messages;
        this.details = details;
    }

    void tell(String title, ScoreFile file) {
        int count = file.repairs().size();
        if (count == 0) {
            return;
        }
        List<String> lines = new ArrayList<>(file.repairs().stream().map(Repair::toString).toList());
        lines.addAll(file.remarks());
        messages.show(Messages.Kind.WARNING,
                title + " had " + (count == 1 ? "a fault that was" : count + " faults that were")
                        + " repaired while reading it. Listen before you save over it.",
                "Details", () -> details.accept("What was repaired in " + title, lines));
    }
}
