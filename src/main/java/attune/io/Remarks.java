package attune.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what is sound in a file but has no place in a score, and what is kept in another way.
final class Remarks {
    enum Kind {
        SYSTEM_EXCLUSIVE("system-exclusive message"), LYRIC("lyric"), TEXT("text"), PROGRAM_OWN(
                "message of another program"),
        TEMPO("tempo, which has no meaning where ticks count seconds");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /// A hostile file can hold millions of parts to remark on.
    private static final int MOST = 100;

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<String> sentences = new ArrayList<>();
    private int more;

    void count(Kind kind, int number) {
        if (number > 0) {
            counts.merge(kind, number, Integer::sum);
        }
    }

    void say(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else {
            more++;
        }
    }

    List<String> list() {
        List<String> result = new ArrayList<>(sentences);
        if (more > 0) {
            result.add("Left out: " + Repairs.count(more, "more remark") + " of this kind");
        }
        counts.forEach((kind, number) -> result.add("Left out: " + Repairs.count(number, kind.words)));
        return result;
    }
}
