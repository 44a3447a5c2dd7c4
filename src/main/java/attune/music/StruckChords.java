package attune.music;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Notes of one part that are struck and released together, put on the grid as one.
///
/// Together means: starts less than a sixteenth apart, ends no more than that. The last of them as the track has them gives
/// the length to all. So music21 reads MIDI, and it presses two 32nds into one chord; token sequences follow it to the letter.
final class StruckChords {
    /// No more notes than this sound within a sixteenth; beyond it, a hostile file must not cost quadratic time.
    private static final int MOST_TOGETHER = 512;

    /// Pitches that sound from one place on the grid to another.
    record Span(long start, long end, List<Integer> pitches) {}

    private record Struck(long tick, long length, List<Integer> pitches) {}

    private final List<Note> notes;
    private final int ticksPerQuarter;
    private final List<NavigableSet<Long>> endsByPitch;

    private StruckChords(Track track, int ticksPerQuarter) {
        this.notes = track.notes();
        this.ticksPerQuarter = ticksPerQuarter;
        this.endsByPitch = endsByPitch(notes);
    }

    static List<Span> of(Track track, int ticksPerQuarter) {
        StruckChords chords = new StruckChords(track, ticksPerQuarter);
        return chords.onGrid(chords.struckTogether());
    }

    private List<Struck> struckTogether() {
        List<Struck> result = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int i = 0; i < notes.size(); i++) {
            if (!taken.get(i)) {
                result.add(togetherWith(i, taken));
            }
        }
        return result;
    }

    private Struck togetherWith(int first, BitSet taken) {
        double tolerance = ticksPerQuarter / 4.0;
        Note note = notes.get(first);
        Note last = note;
        List<Integer> pitches = new ArrayList<>(List.of(note.pitch()));
        int bound = Math.min(notes.size(), first + MOST_TOGETHER);
        for (int i = first + 1; i < bound && notes.get(i).tick() - note.tick() < tolerance; i++) {
            if (Math.abs(end(notes.get(i)) - end(note)) <= tolerance) {
                taken.set(i);
                last = notes.get(i);
                pitches.add(last.pitch());
            }
        }
        return new Struck(note.tick(), end(last) - last.tick(), List.copyOf(pitches));
    }

    private List<Span> onGrid(List<Struck> chords) {
        List<Span> result = new ArrayList<>();
        long following = -1;
        long next = -1;
        for (Struck chord : chords.reversed()) {
            long start = QuarterGrid.offset(quarters(chord.tick()));
            if (start != next) {
                following = next;
                next = start;
            }
            long length = following < 0
                    ? QuarterGrid.length(quarters(chord.length()))
                    : QuarterGrid.length(quarters(chord.length()), following - start);
            result.add(new Span(start, start + length, chord.pitches()));
        }
        return result;
    }

    private double quarters(long ticks) {
        return (double) ticks / ticksPerQuarter;
    }

    /// A channel sounds each pitch once: of two that overlap, both end at the earlier end. A note of a single tick is what a
    /// reader makes of one without length and ends no other.
    private long end(Note note) {
        Long end = note.duration() == 1 ? null : endsByPitch.get(note.pitch()).higher(note.tick());
        return end == null ? note.end() : end;
    }

    private static List<NavigableSet<Long>> endsByPitch(List<Note> notes) {
        List<NavigableSet<Long>> ends = new ArrayList<>();
        for (int pitch = 0; pitch < 128; pitch++) {
            ends.add(new TreeSet<>());
        }
        notes.stream().filter(note -> note.duration() > 1)
                .forEach(note -> ends.get(note.pitch()).add(note.end()));
        return ends;
    }
}
