package attune.dataset.survey;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a table tells of one file.
///
/// @param file its path below the folder, with `/`
/// @param key `G major`; empty where no pitched note sounds
/// @param keyGiven whether the file says the key, or it was guessed from the notes
/// @param meter the first, `4/4`
/// @param tempo the first, in quarters a minute
/// @param voices the most notes that sound at once, percussion left out
/// @param rejection why it cannot be used; empty where it can
/// @param problems what was repaired in reading it, and what was left out
public record PieceFacts(String file, String title, String composer, String key, boolean keyGiven, String meter,
        boolean meterChanges, double tempo, int tracks, int voices, int notes, int bars, double seconds,
        String rejection, List<String> problems) {
    public PieceFacts {
        problems = List.copyOf(problems);
    }

    /// A file of which nothing is known but why.
    static PieceFacts rejected(String file, String reason) {
        return new PieceFacts(file, "", "", "", false, "", false, 0, 0, 0, 0, 0, 0, reason, List.of());
    }

    /// What is to be said of it in one line: what it is a copy of, why it was rejected, what was wrong with it.
    ///
    /// @param copy what it is a copy of, in words; empty where it is none
    public String remarks(String copy) {
        String problem = isRejected() ? "rejected: " + rejection : problemWords();
        return Stream.of(copy, problem).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    public boolean isRejected() {
        return !rejection.isEmpty();
    }

    /// Why it was rejected, or what was wrong with it, in one line.
    public String problemWords() {
        return isRejected() ? rejection : String.join("; ", problems);
    }

    /// `4/4`, `4/4, changes`.
    public String meterWords() {
        return meterChanges ? meter + ", changes" : meter;
    }

    /// `G major`, `G major?` where it was guessed.
    public String keyWords() {
        return keyGiven || key.isEmpty() ? key : key + "?";
    }

    /// Whether each of the words, in any case, stands somewhere in what the table shows.
    public boolean matches(String words) {
        String all = String.join("\n", file, title, composer, keyWords(), meterWords(), problemWords(),
                isRejected() ? "rejected" : "", Long.toString(Math.round(tempo))).toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
