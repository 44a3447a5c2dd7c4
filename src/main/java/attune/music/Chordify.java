package attune.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Presses all parts but percussion into one sequence: an event starts wherever a part starts or stops a note, and at each bar.
///
/// It follows music21's import of MIDI and its chordify, from which the published token sequences come: times lie on a grid of
/// quarters and thirds of a quarter note, held notes are cut at bar lines, rests fill the gaps and the last bar.
public final class Chordify {
    private final List<StruckChords.Span> starts;
    private final List<StruckChords.Span> ends;
    private final int[] sounding = new int[128];
    private final List<ChordEvent> events = new ArrayList<>();
    private int started;
    private int ended;

    private Chordify(List<StruckChords.Span> spans) {
        this.starts = spans.stream().sorted(Comparator.comparingLong(StruckChords.Span::start)).toList();
        this.ends = spans.stream().sorted(Comparator.comparingLong(StruckChords.Span::end)).toList();
    }

    /// The events without gaps from the start to the end of the last bar; none for a score without pitched notes.
    public static List<ChordEvent> of(Score score) {
        List<StruckChords.Span> spans = new ArrayList<>();
        for (Track track : score.tracks()) {
            if (!track.isPercussion()) {
                spans.addAll(StruckChords.of(track, score.ticksPerQuarter()));
            }
        }
        return new Chordify(spans).events(new BarLines(score));
    }

    private List<ChordEvent> events(BarLines bars) {
        long at = 0;
        boolean barStarts = true;
        changeAt(at);
        while (ended < ends.size() || !barStarts) {
            long next = Math.min(bars.end(), nextChange());
            if (next == Long.MAX_VALUE) {
                break;
            }
            add(at, next, barStarts);
            at = next;
            changeAt(at);
            barStarts = at == bars.end();
            if (barStarts) {
                bars.advance();
            }
        }
        return List.copyOf(events);
    }

    private void changeAt(long at) {
        while (ended < ends.size() && ends.get(ended).end() <= at) {
            ends.get(ended++).pitches().forEach(pitch -> sounding[pitch]--);
        }
        while (started < starts.size() && starts.get(started).start() <= at) {
            starts.get(started++).pitches().forEach(pitch -> sounding[pitch]++);
        }
    }

    private long nextChange() {
        long nextEnd = ended < ends.size() ? ends.get(ended).end() : Long.MAX_VALUE;
        return started < starts.size() ? Math.min(nextEnd, starts.get(started).start()) : nextEnd;
    }

    /// Rests in one bar are one.
    private void add(long from, long to, boolean barStarts) {
        List<Integer> pitches = sounding();
        boolean goesOn = pitches.isEmpty() && !barStarts && !events.isEmpty() && events.getLast().isRest();
        if (goesOn) {
            Fraction offset = events.removeLast().offset();
            events.add(new ChordEvent(offset, fraction(to).minus(offset), pitches));
        } else {
            events.add(new ChordEvent(fraction(from), fraction(to - from), pitches));
        }
    }

    private List<Integer> sounding() {
        List<Integer> pitches = new ArrayList<>();
        for (int pitch = 0; pitch < sounding.length; pitch++) {
            if (sounding[pitch] > 0) {
                pitches.add(pitch);
            }
        }
        return pitches;
    }

    private static Fraction fraction(long units) {
        return new Fraction(units, QuarterGrid.UNITS);
    }
}
