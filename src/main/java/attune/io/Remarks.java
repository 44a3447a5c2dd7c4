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

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<String> sentences = new ArrayList<>();

    void count(Kind kind, int number) {
        if (number > 0) {
            counts.merge(kind, number, Integer::sum);
        }
    }

    void say(String sentence) {
        sentences.add(sentence);
    }

    List<String> list() {
        List<String> result = new ArrayList<>(sentences);
        counts.forEach((kind, number) -> result.add("Left out: " + Repairs.count(number, kind.words)));
        return result;
    }
}
