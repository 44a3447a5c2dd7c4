package attune.ui;

import attune.ui.common.Messages;
import java.util.ArrayList;
import java.util.List;

/// Keeps what was said.
public final class FakeMessages implements Messages {
    public final List<String> said = new ArrayList<>();

    @Override
    public void show(Kind kind, String sentence) {
        said.add(kind + ": " + sentence);
    }

    @Override
    public void show(Kind kind, String sentence, String button, Runnable onButton) {
        said.add(kind + ": " + sentence + " [" + button + "]");
    }
}
