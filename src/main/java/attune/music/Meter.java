package attune.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns ticks into bars and beats and back; 4/4 holds until the first time signature says otherwise.
///
/// A time signature inside a bar cuts that bar short: the next bar starts where it stands.
public final class Meter {
    /// Bars of a single tick could be more than can be counted.
    private static final int LAST_BAR = Integer.MAX_VALUE - 1;

    private final int ticksPerQuarter;
    private final List<Section> sections = new ArrayList<>();

    private record Section(TimeSignature signature, long firstBar) {
        long tick() {
            return signature.tick();
        }
    }

    /// A place in the piece as musicians count it: bar and beat from 1, and the ticks past the beat.
    public record Position(int bar, int beat, long tick) {
        /// `5.3`, as axes and lists show it.
        public String barBeat() {
            return bar + "." + beat;
        }
    }

    public Meter(int ticksPerQuarter, List<TimeSignature> signatures) {
        this.ticksPerQuarter = ticksPerQuarter;
        sections.add(new Section(TimeSignature.COMMON, 0));
        for (TimeSignature next : signatures.stream().sorted(Comparator.comparingLong(TimeSignature::tick)).toList()) {
            Section last = sections.getLast();
            long length = next.tick() - last.signature().tick();
            long bar = last.signature().barTicks(ticksPerQuarter);
            if (length == 0) {
                sections.removeLast();
            }
            sections.add(new Section(next, last.firstBar() + Math.ceilDiv(length, bar)));
        }
    }

    public Position position(long tick) {
        Section section = at(tick);
        long bar = section.signature().barTicks(ticksPerQuarter);
        long beat = section.signature().beatTicks(ticksPerQuarter);
        long inside = tick - section.signature().tick();
        long inBar = inside % bar;
        return new Position((int) Math.min(section.firstBar() + inside / bar + 1, LAST_BAR), (int) (inBar / beat) + 1,
                inBar % beat);
    }

    /// The tick at which the bar (from 1) starts.
    public long barStart(int bar) {
        Section section = sections.get(Math.max(0, ByTick.lastUpTo(sections, Section::firstBar, bar - 1L)));
        return section.signature().tick()
                + (bar - 1L - section.firstBar()) * section.signature().barTicks(ticksPerQuarter);
    }

    /// The whole bar that holds the tick, cut where a new time signature starts.
    public TickRange barAt(long tick) {
        int bar = position(tick).bar();
        return new TickRange(barStart(bar), barStart(bar + 1));
    }

    /// The whole bars that hold the range; one bar where it is empty.
    public TickRange wholeBars(TickRange range) {
        return new TickRange(barAt(range.start()).start(), barAt(Math.max(range.start(), range.end() - 1)).end());
    }

    public TimeSignature signatureAt(long tick) {
        return at(tick).signature();
    }

    /// The length of a beat there, the written unit.
    public long beatAt(long tick) {
        return signatureAt(tick).beatTicks(ticksPerQuarter);
    }

    private Section at(long tick) {
        return sections.get(Math.max(0, ByTick.lastUpTo(sections, Section::tick, tick)));
    }
}
