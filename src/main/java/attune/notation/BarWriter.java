package attune.notation;

import attune.notation.BarRegions.Region;
import attune.notation.Symbol.Head;
import attune.notation.Symbol.Tuplet;
import attune.notation.VoiceSplit.Chord;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes what one voice plays in one bar: chords cut at the bar lines and split as the meter asks, with ties, and rests
/// between them.
final class BarWriter {
    private final long start;
    private final long length;
    private final MetricTree tree;
    private final Function<Placed, SpelledPitch> spelling;

    /// @param start of the bar in the piece, in [Units]; `length` likewise
    BarWriter(long start, long length, MetricTree tree, Function<Placed, SpelledPitch> spelling) {
        this.start = start;
        this.length = length;
        this.tree = tree;
        this.spelling = spelling;
    }

    /// A stretch of the bar in which one chord sounds, or none.
    private record Stretch(long from, long to, @Nullable Chord chord) {}

    /// The bar's symbols; a rest that fills the bar where no chord reaches into it.
    List<Symbol> write(List<Chord> chords) {
        List<Stretch> stretches = stretches(chords);
        if (stretches.size() == 1 && stretches.getFirst().chord() == null) {
            return List.of(new Symbol(start, length, null, null, List.of()));
        }
        SortedSet<Long> boundaries = new TreeSet<>();
        stretches.forEach(stretch -> boundaries.add(stretch.from()));
        List<Symbol> symbols = new ArrayList<>();
        for (Region region : BarRegions.of(length, boundaries)) {
            for (Stretch stretch : stretches) {
                long from = Math.max(stretch.from(), region.start());
                long to = Math.min(stretch.to(), region.end());
                if (from < to) {
                    add(new Stretch(from, to, stretch.chord()), region, symbols);
                }
            }
        }
        return symbols;
    }

    private List<Stretch> stretches(List<Chord> chords) {
        List<Stretch> stretches = new ArrayList<>();
        long at = 0;
        for (Chord chord : chords) {
            long from = Math.max(0, chord.start() - start);
            long to = Math.min(length, chord.end() - start);
            if (from >= to) {
                continue;
            }
            if (from > at) {
                stretches.add(new Stretch(at, from, null));
            }
            stretches.add(new Stretch(from, to, chord));
            at = to;
        }
        if (at < length) {
            stretches.add(new Stretch(at, length, null));
        }
        return stretches;
    }

    private void add(Stretch stretch, Region region, List<Symbol> symbols) {
        if (region.isPlain()) {
            List<Long> ends = stretch.chord() == null
                    ? tree.splitRest(stretch.from(), stretch.to())
                    : tree.splitNote(stretch.from(), stretch.to());
            long from = stretch.from();
            for (long to : ends) {
                symbols.add(symbol(from, to, value(to - from), null, stretch.chord()));
                from = to;
            }
        } else {
            addToGroup(stretch, region, symbols);
        }
    }

    /// A length of five or seven parts takes two tied notes, the longer first.
    private void addToGroup(Stretch stretch, Region region, List<Symbol> symbols) {
        long part = (region.end() - region.start()) / region.actual();
        long written = (region.end() - region.start()) / region.normal();
        long from = stretch.from();
        while (from < stretch.to()) {
            long parts = (stretch.to() - from) / part;
            while (NoteValue.lasting(parts * written, 1).isEmpty()) {
                parts--;
            }
            long to = from + parts * part;
            Tuplet tuplet = new Tuplet(region.actual(), region.normal(), from == region.start(), to == region.end());
            symbols.add(symbol(from, to, value(parts * written), tuplet, stretch.chord()));
            from = to;
        }
    }

    /// Lengths below the 128th have no sign of their own; the nearest stands for them.
    private static NoteValue value(long units) {
        for (int divisor = 128; divisor >= 1; divisor /= 2) {
            if (new NoteValue(divisor, 0).units() > units) {
                return NoteValue.lasting(units, 2).orElse(new NoteValue(Math.min(128, divisor * 2), 0));
            }
        }
        return NoteValue.lasting(units, 2).orElse(new NoteValue(1, 0));
    }

    private Symbol symbol(long from, long to, NoteValue value, @Nullable Tuplet tuplet, @Nullable Chord chord) {
        List<Head> heads = new ArrayList<>();
        if (chord != null) {
            for (Placed note : chord.notes()) {
                heads.add(new Head(spelling.apply(note), start + from > note.start(), start + to < note.end(),
                        note.source()));
            }
        }
        return new Symbol(start + from, to - from, value, tuplet, heads);
    }
}
