package attune.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The tokens that a network knows, sorted and frozen at training: note tokens and duration tokens, each with its index.
///
/// `START` and the duration `0` are in it; a token outside of it has no index.
public final class Vocabulary {
    /// Stands before a piece, and after it as the sign to stop.
    public static final String START = "START";
    /// The duration that goes with [#START].
    public static final String START_DURATION = "0";
    /// Silence.
    public static final String REST = "rest";

    private final List<String> notes;
    private final List<String> durations;
    private final Map<String, Integer> noteIndex;
    private final Map<String, Integer> durationIndex;
    private volatile double @Nullable [] quarters;

    public Vocabulary(List<String> notes, List<String> durations) {
        this.notes = List.copyOf(notes);
        this.durations = List.copyOf(durations);
        this.noteIndex = index(this.notes, START);
        this.durationIndex = index(this.durations, START_DURATION);
    }

    /// The vocabulary of these sequences: their distinct tokens, sorted, with the start tokens.
    public static Vocabulary of(List<TokenSequence> sequences) {
        TreeSet<String> notes = new TreeSet<>(List.of(START));
        TreeSet<String> durations = new TreeSet<>(List.of(START_DURATION));
        for (TokenSequence sequence : sequences) {
            notes.addAll(sequence.notes());
            durations.addAll(sequence.durations());
        }
        return new Vocabulary(List.copyOf(notes), List.copyOf(durations));
    }

    public List<String> notes() {
        return notes;
    }

    public List<String> durations() {
        return durations;
    }

    public OptionalInt noteIndex(String token) {
        return optional(noteIndex.get(token));
    }

    public OptionalInt durationIndex(String token) {
        return optional(durationIndex.get(token));
    }

    public int startNote() {
        return noteIndex.getOrDefault(START, 0);
    }

    public int startDuration() {
        return durationIndex.getOrDefault(START_DURATION, 0);
    }

    /// How long a duration token lasts, in quarters.
    ///
    /// @throws IllegalArgumentException where the token is no length
    public double quarters(int duration) {
        double[] known = quarters;
        if (known == null) {
            known = durations.stream().mapToDouble(DurationToken::quarters).toArray();
            quarters = known; // two threads may both do this, and find the same
        }
        return known[duration];
    }

    private static OptionalInt optional(@Nullable Integer index) {
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private static Map<String, Integer> index(List<String> tokens, String required) {
        Map<String, Integer> result = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (result.put(tokens.get(i), i) != null) {
                throw new IllegalArgumentException("A vocabulary holds each token once: " + tokens.get(i));
            }
        }
        if (!result.containsKey(required)) {
            throw new IllegalArgumentException("A vocabulary holds " + required);
        }
        return result;
    }
}
