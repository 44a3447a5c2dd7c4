package attune.cli;

import java.util.Locale;

/// Numbers with their nouns, as sentences want them.
final class Words {
    private Words() {}

    /// `1 note`, `1,200 notes`.
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
