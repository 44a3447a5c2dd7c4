package attune.io.musicxml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what a score has no place for or has to hold in another way, one sentence a kind.
final class Remarks {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    List<String> list() {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() == 1
                        ? entry.getKey()
                        : entry.getKey() + " (" + entry.getValue() + " times)")
                .toList();
    }
}
