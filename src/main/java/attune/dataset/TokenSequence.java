package attune.dataset;

import attune.music.Fraction;
import java.util.List;

/// A chordified piece as tokens: two parallel sequences, one entry an event, and where each event starts in quarters.
///
/// A note token joins pitch names low to high with dots (`G2.D3.B3`) or is `rest`; a duration token is a fraction of quarters (`1/4`).
public record TokenSequence(List<String> notes, List<String> durations, List<Fraction> offsets) {
    public TokenSequence {
        if (notes.size() != durations.size() || notes.size() != offsets.size()) {
            throw new IllegalArgumentException("A token sequence holds as many notes as durations and offsets");
        }
        notes = List.copyOf(notes);
        durations = List.copyOf(durations);
        offsets = List.copyOf(offsets);
    }

    public int size() {
        return notes.size();
    }
}
