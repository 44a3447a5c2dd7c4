package attune.generate;

import attune.dataset.PassageFeatures;
import attune.model.PassageTask;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;

/// Cuts a passage that is longer than what networks are trained on into sections of eight bars at most.
///
/// Each begins two bars before the one before it ended: the network hears these again, as they were written, and goes on.
final class Sections {
    private static final int BARS = 8;
    private static final int BARS_AGAIN = 2;
    private static final int QUARTERS = (PassageFeatures.REMAINING - 1) / 4;

    private final Brief brief;
    private final ExactTicks time;

    private Sections(Brief brief, ExactTicks time) {
        this.brief = brief;
        this.time = time;
    }

    /// The sections in their order. Of what an answer is given, the last eight bars are read.
    ///
    /// @throws UnusableModelException where an answer would be longer than a section
    static List<Section> of(Brief brief, PassageTask task, ExactTicks time) {
        Sections sections = new Sections(brief, time);
        List<TickRange> written = sections.cut(brief.writtenSpan());
        if (task == PassageTask.HARMONISE) {
            return written.stream().map(span -> new Section(span, sections.exact(span))).toList();
        }
        if (written.size() > 1) {
            throw new UnusableModelException("An answer has eight bars at most, and no more than " + QUARTERS
                    + " quarters: ask for fewer bars.");
        }
        return List.of(new Section(sections.lastBars(brief.givenSpan()), sections.exact(brief.writtenSpan())));
    }

    private List<TickRange> cut(TickRange span) {
        List<TickRange> sections = new ArrayList<>();
        long start = span.start();
        while (true) {
            List<Long> lines = lines(start, span.end());
            long end = lines.getLast();
            sections.add(new TickRange(start, end));
            if (end == span.end()) {
                return sections;
            }
            int again = Math.min(BARS_AGAIN, lines.size() - 2);
            start = lines.get(lines.size() - 1 - again);
        }
    }

    /// The start and the bar lines after it that lie in one section, the end of the span in place of what lies beyond it.
    private List<Long> lines(long start, long end) {
        long last = Math.min(end, start + (long) QUARTERS * brief.ticksPerQuarter());
        List<Long> lines = new ArrayList<>(List.of(start));
        while (lines.size() <= BARS && lines.getLast() < last) {
            long next = Math.min(end, brief.meter().barAt(lines.getLast()).end());
            if (next > last) {
                break;
            }
            lines.add(next);
        }
        if (lines.size() == 1) {
            lines.add(last); // a bar longer than a section
        }
        return lines;
    }

    private TickRange lastBars(TickRange span) {
        long start = span.start();
        while (lines(start, span.end()).getLast() < span.end()) {
            start = lines(start, span.end()).get(1);
        }
        return new TickRange(start, span.end());
    }

    private TickRange exact(TickRange part) {
        long origin = brief.writtenSpan().start();
        return new TickRange(time.exact(part.start() - origin), time.exact(part.end() - origin));
    }
}
