package attune.ui.help;

import attune.ui.common.Actions;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Puts the keys that are in force where a text names an action as `{key:action.id}`.
record KeyWords(Actions actions) {
    private static final Pattern KEY = Pattern.compile("\\{key:([^}]*)}");
    private static final String NONE = "no key";

    /// @throws IllegalArgumentException where there is no such action
    String in(String text) {
        return KEY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(keyOf(found.group(1))));
    }

    private String keyOf(String id) {
        @Nullable
        KeyCombination key = actions.keyProperty(id).get();
        return key == null ? NONE : key.getDisplayText();
    }

    /// The actions that a text names.
    static List<String> namedIn(String text) {
        return KEY.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
