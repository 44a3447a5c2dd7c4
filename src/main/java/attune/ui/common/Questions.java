package attune.ui.common;

import java.util.List;
import java.util.Optional;

/// Asks the user to decide; stands before dialogs so that tests can answer.
@FunctionalInterface
public interface Questions {
    /// Shows a question with one button a choice, the first being the default.
    ///
    /// @return the index of the choice, or empty where the user closed the dialog
    Optional<Integer> ask(String title, String question, List<String> choices);
}
