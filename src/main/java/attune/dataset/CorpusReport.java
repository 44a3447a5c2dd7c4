package attune.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// A corpus in figures: what the musician reads before training.
///
/// @param notes as written, `events` after pressing all parts into one sequence of chords and rests
/// @param keys from the name of a key (`G major`, `none said`) to how many pieces begin in it
/// @param durations from each duration token, shortest first, to how many events have it
/// @param noteTokens distinct note tokens, START not among them; `chords` of them hold two pitches or more
/// @param slowest the slowest opening tempo in quarters a minute, `fastest` the fastest; 0 without pieces
/// @param repaired pieces whose files had faults that were repaired
public record CorpusReport(int pieces, long notes, long events, SortedMap<String, Integer> keys,
        SortedMap<String, Integer> durations, int noteTokens, int chords, double slowest, double fastest, int repaired,
        List<Corpus.Rejected> rejected, List<Corpus.Duplicate> duplicates) {
    static CorpusReport of(Corpus corpus) {
        SortedMap<String, Integer> keys = new TreeMap<>();
        SortedMap<String, Integer> durations = new TreeMap<>(CorpusReport::byLength);
        long notes = 0;
        long events = 0;
        for (Piece piece : corpus.pieces()) {
            keys.merge(piece.key() == null ? "none said" : piece.key().longName(), 1, Integer::sum);
            piece.tokens().durations().forEach(duration -> durations.merge(duration, 1, Integer::sum));
            notes += piece.notes();
            events += piece.tokens().size();
        }
        List<String> tokens = corpus.pieces().stream().flatMap(piece -> piece.tokens().notes().stream()).distinct()
                .toList();
        int chords = (int) tokens.stream().filter(token -> NoteToken.pitches(token).length > 1).count();
        double slowest = corpus.pieces().stream().mapToDouble(Piece::tempo).min().orElse(0);
        double fastest = corpus.pieces().stream().mapToDouble(Piece::tempo).max().orElse(0);
        int repaired = (int) corpus.pieces().stream().filter(piece -> piece.repairs() > 0).count();
        return new CorpusReport(corpus.pieces().size(), notes, events, keys, durations, tokens.size(), chords, slowest,
                fastest, repaired, corpus.rejected(), corpus.duplicates());
    }

    /// The report in short sentences, one a line: the figures first, then each file that was left out and why.
    public List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(count(pieces, "piece") + ", " + count(notes, "note") + ", " + count(events, "event"));
        if (pieces > 0) {
            lines.add(count(noteTokens, "note token") + " (" + count(chords, "chord") + "), "
                    + count(durations.size(), "length") + " from " + durations.firstKey() + " to "
                    + durations.lastKey());
            lines.add("keys: " + String.join(", ", keys.entrySet().stream()
                    .map(key -> key.getKey() + " × " + key.getValue()).toList()));
        }
        if (repaired > 0) {
            lines.add(count(repaired, "file") + " had faults that were repaired");
        }
        rejected.forEach(file -> lines.add(file.toString()));
        duplicates.forEach(piece -> lines.add(piece.toString()));
        return List.copyOf(lines);
    }

    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static int byLength(String one, String other) {
        int byLength = Double.compare(DurationToken.quarters(one), DurationToken.quarters(other));
        return byLength != 0 ? byLength : one.compareTo(other);
    }
}
