package attune.io.musicxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What one measure of one part says. Times in ticks from its start; filled by [MeasureReader] and then only read.
final class ParsedMeasure {
    final List<Sounding> notes = new ArrayList<>();
    final List<Pedal> pedals = new ArrayList<>();
    final List<Tempo> tempos = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    final Jumps jumps = new Jumps();
    @Nullable
    MeterOf meter;
    @Nullable
    KeyOf key;
    long length;

    /// A sounding note; a piece of one where it is tied.
    ///
    /// @param start may be below 0: a grace note before the bar
    record Sounding(long start, long length, int pitch, int velocity, boolean from, boolean to) {}

    record Pedal(long tick, boolean down) {}

    record Tempo(long tick, double quartersPerMinute) {}

    record Mark(long tick, String text) {}

    record MeterOf(int beats, int unit) {}

    record KeyOf(int sharps, boolean minor) {}

    /// Where players go on elsewhere.
    static final class Jumps {
        boolean forward;
        /// How many times the section before is played in all; 0 where nothing is repeated.
        int backward;
        final Set<Integer> endings = new TreeSet<>();
        boolean endingStops;
        boolean segno;
        boolean coda;
        boolean daCapo;
        boolean dalSegno;
        boolean toCoda;
        boolean fine;

        void add(Jumps other) {
            forward |= other.forward;
            backward = Math.max(backward, other.backward);
            endings.addAll(other.endings);
            endingStops |= other.endingStops;
            segno |= other.segno;
            coda |= other.coda;
            daCapo |= other.daCapo;
            dalSegno |= other.dalSegno;
            toCoda |= other.toCoda;
            fine |= other.fine;
        }
    }
}
