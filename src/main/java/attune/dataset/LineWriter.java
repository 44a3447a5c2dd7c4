package attune.dataset;

import attune.music.Fraction;
import attune.music.Meter;
import attune.music.Score;
import java.util.ArrayList;
import java.util.List;

/// Writes the tokens of one voice, one event after the other, in ticks of [Score#TICKS_PER_QUARTER].
///
/// A note lasts over bar lines; a rest is cut there, as chordified pieces have it, so that bars of silence need no tokens of their own.
final class LineWriter {
    private final Meter meter;
    private final List<String> notes = new ArrayList<>();
    private final List<String> durations = new ArrayList<>();
    private final List<Fraction> offsets = new ArrayList<>();
    private long at;

    LineWriter(Meter meter) {
        this.meter = meter;
    }

    /// Silence up to there; nothing where the voice has come so far.
    void rest(long to) {
        while (at < to) {
            add(Vocabulary.REST, Math.min(to, meter.barAt(at).end()));
        }
    }

    void note(int pitch, long to) {
        add(NoteToken.of(pitch), to);
    }

    private void add(String note, long to) {
        notes.add(note);
        durations.add(quarters(to - at).toString());
        offsets.add(quarters(at));
        at = to;
    }

    TokenSequence tokens() {
        return new TokenSequence(notes, durations, offsets);
    }

    /// So many ticks as a length in quarters.
    static Fraction quarters(long ticks) {
        return new Fraction(ticks, Score.TICKS_PER_QUARTER);
    }
}
