package attune.ui.notation;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes calls of the page's functions.
final class PageScript {
    private PageScript() {}

    static String call(String function, Object... arguments) {
        StringBuilder text = new StringBuilder(function).append('(');
        for (int i = 0; i < arguments.length; i++) {
            text.append(i == 0 ? "" : ",").append(value(arguments[i]));
        }
        return text.append(')').toString();
    }

    /// JavaScript, and JSON too.
    static String value(Object argument) {
        return switch (argument) {
            case String text -> quoted(text);
            case List<?> list -> list.stream().map(PageScript::value).collect(Collectors.joining(",", "[", "]"));
            case Double number -> String.format(Locale.ROOT, "%.6f", number);
            case EngravedSystem.Head head -> value(List.of(head.measure(), head.staff(), head.voice(), head.start(),
                    head.rank(), head.from(), head.to()));
            default -> argument.toString();
        };
    }

    /// A string of JavaScript that is one whatever the text holds.
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '<' || c < ' ' || c > '~') {
                quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
