package attune.dataset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which duration token of a vocabulary lasts so many ticks: events that are cut at the ends of a passage need other tokens than their own.
final class Lengths {
    /// @param known whether the vocabulary has the length; the token is that of the nearest one where it has not
    record Length(int token, boolean known) {}

    private final Vocabulary vocabulary;
    private final Encoder encoder;
    private final Map<Long, Length> byTicks = new ConcurrentHashMap<>();

    Lengths(Vocabulary vocabulary, Encoder encoder) {
        this.vocabulary = vocabulary;
        this.encoder = encoder;
    }

    Length of(long ticks) {
        return byTicks.computeIfAbsent(ticks, this::find);
    }

    private Length find(long ticks) {
        String token = LineWriter.quarters(ticks).toString();
        return new Length(encoder.duration(token), vocabulary.durationIndex(token).isPresent());
    }
}
