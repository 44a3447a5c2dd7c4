package attune.dataset.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Groups pieces that share their music: first those with the same notes in any key, then, of one of each, those of whose passages
/// most are the same.
final class CopyFinder {
    /// Of the passages of both together so many must be common.
    static final double ALIKE = 0.4;
    /// Below, what two pieces have in common may be chance.
    static final int FEWEST_PASSAGES = 10;
    /// A passage that so many pieces have, such as a scale, tells nothing, and would cost the square of it.
    private static final int COMMONPLACE = 200;

    private final List<String> files;
    private final List<Fingerprint> prints;
    private final int[] parent;
    private final String[] why;

    private CopyFinder(SortedMap<String, Fingerprint> pieces) {
        files = List.copyOf(pieces.keySet());
        prints = List.copyOf(pieces.values());
        parent = new int[files.size()];
        why = new String[files.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            why[i] = "";
        }
    }

    static List<CopyGroup> groups(SortedMap<String, Fingerprint> pieces) {
        CopyFinder finder = new CopyFinder(pieces);
        finder.joinAlike(finder.joinSame());
        return finder.grouped();
    }

    /// Joins pieces with the same notes; gives the first of each.
    private List<Integer> joinSame() {
        Map<Long, Integer> first = new HashMap<>();
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Integer before = first.putIfAbsent(prints.get(i).exact(), i);
            if (before == null) {
                different.add(i);
            } else {
                join(before, i, sameWords(before, i));
            }
        }
        return different;
    }

    private String sameWords(int original, int copy) {
        int by = prints.get(copy).first() - prints.get(original).first();
        return by == 0
                ? "the same notes as " + files.get(original)
                : String.format(Locale.ROOT, "%s transposed by %+d", files.get(original), by);
    }

    private void joinAlike(List<Integer> pieces) {
        Map<Long, List<Integer>> having = new HashMap<>();
        for (int piece : pieces) {
            Map<Integer, Integer> common = new TreeMap<>();
            for (long passage : prints.get(piece).passages()) {
                List<Integer> others = having.computeIfAbsent(passage, _ -> new ArrayList<>());
                others.forEach(other -> common.merge(other, 1, Integer::sum));
                if (others.size() < COMMONPLACE) {
                    others.add(piece);
                }
            }
            common.forEach((other, count) -> {
                if (count >= FEWEST_PASSAGES) {
                    compare(other, piece);
                }
            });
        }
    }

    private void compare(int original, int copy) {
        Resemblance found = Resemblance.of(prints.get(original).passages(), prints.get(copy).passages());
        if (found.ofBoth() >= ALIKE) {
            join(original, copy, Math.round(found.ofSecond() * 100) + " % of its passages are in "
                    + files.get(original));
        }
    }

    private void join(int original, int copy, String words) {
        int one = root(original);
        int other = root(copy);
        if (one != other) {
            parent[Math.max(one, other)] = Math.min(one, other);
            int explained = why[copy].isEmpty() ? copy : original;
            why[explained] = why[explained].isEmpty() ? words : why[explained];
        }
    }

    private int root(int piece) {
        int root = piece;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private List<CopyGroup> grouped() {
        SortedMap<Integer, List<CopyGroup.Copy>> groups = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            int root = root(i);
            if (root != i) {
                groups.computeIfAbsent(root, _ -> new ArrayList<>()).add(new CopyGroup.Copy(files.get(i), words(i)));
            }
        }
        return groups.entrySet().stream().map(group -> new CopyGroup(files.get(group.getKey()), group.getValue()))
                .toList();
    }

    /// A file that joins two groups has its own reason already; what it joined is explained by it.
    private String words(int piece) {
        return why[piece].isEmpty() ? "much the same as others of its group" : why[piece];
    }
}
