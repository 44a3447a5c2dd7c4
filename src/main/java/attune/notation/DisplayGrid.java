package attune.notation;

import attune.music.ByTick;
import attune.music.Note;
import attune.music.TickRange;
import attune.music.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts notes on places that can be written, for reading only: the score keeps its own times.
///
/// Each quarter has its own division. Where one holds every start and end to the nearest tick, the simplest such is taken, and
/// nothing is changed; else the music was performed, and the division is taken that costs least: what the notes must be moved,
/// and something for each division that is harder to read. Gaps that only articulate are then closed, and overlaps cut.
final class DisplayGrid {
    /// From the simplest: sixteenths, triplets, 32nds, groups of six, five, seven, 64ths, and so on.
    private static final int[] EXACT = {4, 3, 8, 6, 5, 7, 16, 12, 9, 32};
    private static final int[] PERFORMED = {2, 4, 3, 8, 6};
    /// What each of these adds, in quarters a note.
    private static final double[] COST = {0, 0.01, 0.03, 0.035, 0.06};
    private static final long CLOSED_GAP = Units.QUARTER / 2;
    private final int ticksPerQuarter;
    private final List<Note> notes;
    private final int[] divisions;
    private final boolean exact;

    private DisplayGrid(List<Note> notes, int ticksPerQuarter) {
        this.ticksPerQuarter = ticksPerQuarter;
        this.notes = notes;
        long end = notes.stream().mapToLong(Note::end).max().orElse(0);
        int quarters = Math.toIntExact(end / ticksPerQuarter + 1);
        List<List<Long>> places = places(quarters);
        divisions = new int[quarters];
        boolean all = true;
        for (int i = 0; i < quarters; i++) {
            divisions[i] = exactDivision(places.get(i));
            all &= divisions[i] > 0;
        }
        exact = all;
        for (int i = 0; i < quarters; i++) {
            if (divisions[i] == 0) {
                divisions[i] = performedDivision(places.get(i), i);
            }
        }
    }

    /// @param exact whether nothing was moved
    record Placement(List<Placed> notes, boolean exact) {}

    /// The track's notes by start and pitch.
    static Placement of(Track track, int ticksPerQuarter) {
        List<Note> sorted = track.notes().stream().sorted().toList();
        DisplayGrid grid = new DisplayGrid(sorted, ticksPerQuarter);
        List<Placed> placed = new ArrayList<>();
        for (Note note : sorted) {
            placed.add(grid.place(note));
        }
        return new Placement(grid.exact ? placed : grid.articulated(placed), grid.exact);
    }

    private List<List<Long>> places(int quarters) {
        List<List<Long>> places = new ArrayList<>();
        for (int i = 0; i < quarters; i++) {
            places.add(new ArrayList<>(4));
        }
        for (Note note : notes) {
            places.get((int) (note.tick() / ticksPerQuarter)).add(note.tick() % ticksPerQuarter);
            places.get((int) (note.end() / ticksPerQuarter)).add(note.end() % ticksPerQuarter);
        }
        return places;
    }

    /// 0 where there is none.
    private int exactDivision(List<Long> places) {
        for (int division : EXACT) {
            if (places.stream().allMatch(tick -> isOn(tick, division))) {
                return division;
            }
        }
        return 0;
    }

    private boolean isOn(long tick, int division) {
        long step = Math.round((double) tick * division / ticksPerQuarter);
        return Math.round((double) step * ticksPerQuarter / division) == tick;
    }

    /// Only starts count: when a key was let go says little about what was meant.
    private int performedDivision(List<Long> places, int quarter) {
        List<Double> starts = starts(quarter);
        int best = PERFORMED[0];
        double least = Double.MAX_VALUE;
        for (int i = 0; i < PERFORMED.length; i++) {
            double cost = 0;
            for (double start : starts) {
                cost += Math.abs(start - Math.rint(start * PERFORMED[i]) / PERFORMED[i]) + COST[i];
            }
            cost += merged(starts, PERFORMED[i]);
            if (cost < least) {
                least = cost;
                best = PERFORMED[i];
            }
        }
        return places.isEmpty() ? PERFORMED[0] : best;
    }

    private List<Double> starts(int quarter) {
        TickRange range = new TickRange((long) quarter * ticksPerQuarter, (quarter + 1L) * ticksPerQuarter);
        int from = ByTick.firstAt(notes, Note::tick, range.start());
        int to = ByTick.firstAt(notes, Note::tick, range.end());
        return notes.subList(from, to).stream()
                .map(note -> (double) (note.tick() - range.start()) / ticksPerQuarter).toList();
    }

    /// A division that makes a chord of notes struck one after the other is a bad one.
    private static double merged(List<Double> starts, int division) {
        double cost = 0;
        for (int i = 1; i < starts.size(); i++) {
            boolean apart = starts.get(i) - starts.get(i - 1) > 0.09;
            if (apart && Math.rint(starts.get(i) * division) == Math.rint(starts.get(i - 1) * division)) {
                cost += 0.5;
            }
        }
        return cost;
    }

    private Placed place(Note note) {
        long start = place(note.tick());
        long end = place(note.end());
        long shortest = Units.QUARTER / divisions[(int) (note.tick() / ticksPerQuarter)];
        return new Placed(start, end > start ? end : start + shortest, note);
    }

    private long place(long tick) {
        int quarter = (int) (tick / ticksPerQuarter);
        int division = divisions[quarter];
        long step = Math.round((double) (tick % ticksPerQuarter) * division / ticksPerQuarter);
        return quarter * Units.QUARTER + step * Units.QUARTER / division;
    }

    /// Each note up to the next start where only a breath lies between, and not beyond it where a finger came up late.
    private List<Placed> articulated(List<Placed> placed) {
        long[] starts = placed.stream().mapToLong(Placed::start).distinct().sorted().toArray();
        List<Placed> result = new ArrayList<>();
        for (Placed note : placed) {
            int after = firstAfter(starts, note.start());
            long next = after < starts.length ? starts[after] : Long.MAX_VALUE;
            int beyond = firstAfter(starts, note.end() - 1);
            long later = beyond < starts.length ? starts[beyond] : Long.MAX_VALUE;
            boolean late = next < note.end() && note.end() - next <= CLOSED_GAP / 2
                    && note.end() - next < next - note.start();
            boolean breath = later > note.end() && later - note.end() <= CLOSED_GAP;
            result.add(late ? note.withEnd(next) : breath ? note.withEnd(later) : note);
        }
        return result;
    }

    private static int firstAfter(long[] sorted, long value) {
        int at = Arrays.binarySearch(sorted, value + 1);
        return at >= 0 ? at : -at - 1;
    }
}
