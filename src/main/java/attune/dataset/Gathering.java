package attune.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The pieces of a corpus as they come in, of whatever kind: each music once, and what was left out with its reason.
final class Gathering<P> {
    private final SortedMap<String, P> pieces = new TreeMap<>();
    private final List<Corpus.Rejected> rejected = new ArrayList<>();
    private final List<Corpus.Duplicate> duplicates = new ArrayList<>();
    private final Map<Object, String> nameByMusic = new HashMap<>();

    /// @param music what two pieces have in common that are the same
    void add(String name, P piece, Object music) {
        String original = nameByMusic.putIfAbsent(music, name);
        if (original == null) {
            pieces.put(name, piece);
        } else {
            duplicates.add(new Corpus.Duplicate(name, original));
        }
    }

    void reject(String name, String reason) {
        rejected.add(new Corpus.Rejected(name, reason));
    }

    /// Sorted by name.
    List<P> pieces() {
        return List.copyOf(pieces.values());
    }

    /// Still to be added to by whoever looks for files.
    List<Corpus.Rejected> rejected() {
        return rejected;
    }

    List<Corpus.Duplicate> duplicates() {
        return List.copyOf(duplicates);
    }
}
