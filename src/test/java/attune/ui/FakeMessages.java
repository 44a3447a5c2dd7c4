package attune.ui;

import attune.ui.common.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Keeps what was said, and presses the buttons beside it.
public final class FakeMessages implements Messages {
    public final List<String> said = new ArrayList<>();
    private final Map<String, Runnable> buttons = new HashMap<>();

    @Override
    public void show(Kind kind, String sentence) {
        said.add(kind + ": " + sentence);
    }

    @Override
    public void show(Kind kind, String sentence, String button, Runnable onButton) {
        said.add(kind + ": " + sentence + " [" + button + "]");
        buttons.put(button, onButton);
    }

    @Override
    public void withdraw(String sentence) {
        said.removeIf(words -> words.contains(": " + sentence + " ["));
    }

    /// Presses the last button of that name.
    public void press(String button) {
        Objects.requireNonNull(buttons.get(button)).run();
    }
}
