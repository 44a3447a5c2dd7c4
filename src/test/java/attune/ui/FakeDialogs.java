package attune.ui;

import attune.ui.common.FileDialogs;
import attune.ui.common.Questions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers for the user: with `path` where a file or folder is asked for, with `answer` where a question is.
public final class FakeDialogs implements FileDialogs, Questions {
    public Optional<Path> path = Optional.empty();
    public Optional<Integer> answer = Optional.empty();
    /// What the last question for a file to save offered.
    public Optional<Path> beside = Optional.empty();
    public String suggested = "";
    public final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        asked.add(title);
        return path;
    }

    @Override
    public List<Path> openSeveral(String title, List<Kind> kinds) {
        asked.add(title);
        return path.stream().toList();
    }

    @Override
    public Optional<Path> save(String title, @Nullable Path near, String suggestedName, List<Kind> kinds) {
        asked.add(title);
        beside = Optional.ofNullable(near);
        suggested = suggestedName;
        return path;
    }

    @Override
    public Optional<Path> folder(String title) {
        asked.add(title);
        return path;
    }

    @Override
    public Optional<Integer> ask(String title, String question, List<String> choices) {
        asked.add(title + ": " + question);
        return answer;
    }
}
