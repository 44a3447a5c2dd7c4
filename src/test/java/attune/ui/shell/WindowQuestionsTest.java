package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.junit.jupiter.api.Test;

class WindowQuestionsTest {
    @Test
    void everyQuestionHasOneAnswerForEscape() {
        assertEquals(List.of("Cancel"), leaving(List.of("Save", "Don’t save", "Cancel")));
        assertEquals(List.of("Go on working"), leaving(List.of("Go on working", "Quit anyway")));
    }

    private static List<String> leaving(List<String> choices) {
        return WindowQuestions.buttons(choices).stream()
                .filter(button -> button.getButtonData() == ButtonData.CANCEL_CLOSE).map(ButtonType::getText).toList();
    }
}
