package attune.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One part pressed into a single line, on the grid of [Chordify]: of notes that start together one, each cut where the next begins.
///
/// @param notes one after the other, a pitch each; what lies between them is silence
/// @param chords how many of them stand for several pitches that start together
public record SingleLine(List<ChordEvent> notes, int chords) {
    private record Top(StruckChords.Span span, int pitch) {}

    public SingleLine {
        notes = List.copyOf(notes);
    }

    /// The line of the highest notes.
    public static SingleLine highest(Track track, int ticksPerQuarter) {
        return of(track, ticksPerQuarter, Comparator.comparingInt(Top::pitch));
    }

    /// The line of the lowest notes, as a bass has it.
    public static SingleLine lowest(Track track, int ticksPerQuarter) {
        return of(track, ticksPerQuarter, Comparator.comparingInt(Top::pitch).reversed());
    }

    private static SingleLine of(Track track, int ticksPerQuarter, Comparator<Top> rank) {
        SortedMap<Long, List<Top>> byStart = new TreeMap<>();
        for (StruckChords.Span span : StruckChords.of(track, ticksPerQuarter)) {
            List<Top> together = byStart.computeIfAbsent(span.start(), _ -> new ArrayList<>());
            span.pitches().forEach(pitch -> together.add(new Top(span, pitch)));
        }
        Comparator<Top> best = rank.thenComparingLong(top -> top.span().end());
        List<ChordEvent> notes = new ArrayList<>();
        int chords = 0;
        long next = Long.MAX_VALUE;
        for (Map.Entry<Long, List<Top>> start : byStart.reversed().entrySet()) {
            Top chosen = start.getValue().stream().max(best).orElseThrow();
            notes.add(event(chosen, Math.min(chosen.span().end(), next)));
            chords += start.getValue().stream().mapToInt(Top::pitch).distinct().count() > 1 ? 1 : 0;
            next = start.getKey();
        }
        return new SingleLine(notes.reversed(), chords);
    }

    private static ChordEvent event(Top chosen, long end) {
        long start = chosen.span().start();
        return new ChordEvent(new Fraction(start, QuarterGrid.UNITS), new Fraction(end - start, QuarterGrid.UNITS),
                List.of(chosen.pitch()));
    }
}
