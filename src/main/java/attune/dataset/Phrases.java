package attune.dataset;

import attune.music.Meter;
import attune.music.Score;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Cuts a piece of one voice into phrases of 1 to 8 bars, one after the other without gaps.
///
/// A phrase ends after rests of half a beat together, and after a long note: one of at least twice the median length and of a quarter, that
/// ends within half a beat of a bar line, unless the same pitches sound on. Of such places the first is taken that leaves a bar before and
/// a bar after it. Where there is none in 8 bars, the phrase is a line: up to the fourth bar line, in a piece of less than 8 bars the second.
final class Phrases {
    private static final int LONGEST = 8;
    private final VoicedPiece piece;
    private final List<String> notes;
    private final long[] ticks;
    private final Meter meter;
    private final long end;
    private final NavigableSet<Long> ends = new TreeSet<>();

    private Phrases(VoicedPiece piece) {
        this.piece = piece;
        this.notes = piece.voices().getFirst().notes();
        this.ticks = EncodedLine.ticks(piece.voices().getFirst());
        this.meter = piece.meter();
        this.end = ticks[ticks.length - 1];
    }

    static List<TickRange> of(VoicedPiece piece) {
        return new Phrases(piece).phrases();
    }

    private List<TickRange> phrases() {
        addEndsAfterRests();
        addEndsAfterLongNotes();
        int line = piece.bars().size() < 2 * 4 ? 2 : 4;
        List<TickRange> phrases = new ArrayList<>();
        for (long at = 0; at < end; at = phrases.getLast().end()) {
            phrases.add(new TickRange(at, next(at, line)));
        }
        return phrases;
    }

    private void addEndsAfterRests() {
        long silence = 0;
        for (int i = 0; i < notes.size(); i++) {
            silence = isRest(i) ? silence + length(i) : 0;
            boolean last = i + 1 == notes.size() || !isRest(i + 1);
            if (last && silence * 2 >= meter.beatAt(ticks[i]) && silence > 0) {
                ends.add(ticks[i + 1]);
            }
        }
    }

    private void addEndsAfterLongNotes() {
        long median = medianLength();
        for (int i = 0; i < notes.size(); i++) {
            boolean isLong = !isRest(i) && length(i) >= 2 * median && length(i) >= Score.TICKS_PER_QUARTER;
            boolean soundsOn = i + 1 < notes.size() && notes.get(i + 1).equals(notes.get(i));
            boolean silentAfter = i + 1 < notes.size() && isRest(i + 1);
            if (isLong && !soundsOn && !silentAfter && nearBarLine(ticks[i + 1])) {
                ends.add(ticks[i + 1]);
            }
        }
    }

    private long medianLength() {
        long[] lengths = new long[notes.size()];
        int sounding = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (!isRest(i)) {
                lengths[sounding++] = length(i);
            }
        }
        Arrays.sort(lengths, 0, sounding);
        return sounding == 0 ? Long.MAX_VALUE / 2 : lengths[sounding / 2];
    }

    private boolean nearBarLine(long tick) {
        TickRange bar = meter.barAt(tick);
        return Math.min(tick - bar.start(), bar.end() - tick) * 2 <= meter.beatAt(tick);
    }

    private long next(long at, int line) {
        long bar = bar(at);
        Long found = ends.ceiling(at + bar);
        if (found != null && found - at <= LONGEST * bar && (found == end || end - found >= bar)) {
            return found;
        }
        TickRange here = meter.barAt(at);
        int nearest = meter.position(at).bar() + ((at - here.start()) * 2 > here.length() ? 1 : 0);
        long lineEnd = meter.barStart(nearest + line);
        return end - lineEnd >= bar ? lineEnd : end;
    }

    /// The length of a bar there, or of the next one: a pickup is no bar.
    private long bar(long at) {
        long here = meter.signatureAt(at).barTicks(Score.TICKS_PER_QUARTER);
        return Math.max(here, meter.signatureAt(meter.barAt(at).end()).barTicks(Score.TICKS_PER_QUARTER));
    }

    private boolean isRest(int event) {
        return notes.get(event).equals(Vocabulary.REST);
    }

    private long length(int event) {
        return ticks[event + 1] - ticks[event];
    }
}
