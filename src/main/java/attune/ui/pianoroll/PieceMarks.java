package attune.ui.pianoroll;

import attune.music.KeySignature;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TickRange;
import attune.music.TimeSignature;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What changes on the way through a piece, in short words: `3/4 · G · ♩ 90`. What holds from the beginning is said elsewhere.
final class PieceMarks {
    private PieceMarks() {}

    /// By tick, within the stretch.
    static Map<Long, String> of(Score score, TickRange stretch) {
        TreeMap<Long, String> marks = new TreeMap<>();
        for (TimeSignature meter : score.timeSignatures()) {
            add(marks, stretch, meter.tick(), meter.toString());
        }
        for (KeySignature key : score.keySignatures()) {
            add(marks, stretch, key.tick(), key.shortName());
        }
        for (TempoChange tempo : score.tempos()) {
            add(marks, stretch, tempo.tick(), String.format(Locale.ROOT, "♩ %.0f", tempo.quartersPerMinute()));
        }
        return marks;
    }

    private static void add(Map<Long, String> marks, TickRange stretch, long tick, String words) {
        if (tick > 0 && stretch.contains(tick)) {
            marks.merge(tick, words, (before, more) -> before + " · " + more);
        }
    }
}
