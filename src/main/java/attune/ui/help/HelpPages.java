package attune.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the pages that come along, in the order of their list.
public final class HelpPages {
    /// What a beginner reads first.
    public static final String FIRST = "first-steps";
    /// What both heat maps show.
    public static final String HEAT_MAPS = "heat-maps";

    private static final String FOLDER = "/help/";
    private static final String LIST = "pages.txt";
    private static final String ENDING = ".md";

    private HelpPages() {}

    /// Reads all pages; off the user interface's thread.
    ///
    /// @throws IOException where one is missing from this copy of Attune
    public static List<HelpPage> read() throws IOException {
        List<HelpPage> pages = new ArrayList<>();
        for (String name : text(LIST).lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            pages.add(HelpPage.of(name, text(name + ENDING)));
        }
        return List.copyOf(pages);
    }

    /// The page that a link leads to: `piano-roll` for `piano-roll.md`.
    static String nameOf(String link) {
        return link.endsWith(ENDING) ? link.substring(0, link.length() - ENDING.length()) : link;
    }

    static String text(String file) throws IOException {
        try (InputStream in = HelpPages.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException(
                        "The help page " + file + " is missing from this copy of Attune; install it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
