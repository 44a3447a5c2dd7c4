package attune.notation;

import attune.notation.NotatedBar.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Breaks a notated score into systems, lines of staves that go across the page, each with as many bars as find room.
///
/// Each system is a small score of its own, so that an engraver can draw them one by one, and an edit draws only those anew
/// that it changes.
public final class PageLayout {
    /// In spaces between staff lines: what a column of notes needs, a bar beside it, and the signs at a system's start.
    private static final double COLUMN = 3.4;
    private static final double BAR = 2.5;
    private static final double START = 9;
    private static final double SIGN = 1.1;
    private static final double NAME = 0.55;
    /// What is longer takes too long to be drawn anew after an edit.
    private static final int MOST_BARS = 6;
    private static final int MOST_COLUMNS = 60;

    private PageLayout() {}

    /// @param width of the page in spaces between staff lines
    public static List<NotatedScore> systems(NotatedScore score, double width) {
        List<NotatedScore> systems = new ArrayList<>();
        int bars = score.parts().isEmpty() ? 0 : score.parts().getFirst().bars().size();
        int from = 0;
        while (from < bars) {
            int to = from + 1;
            double used = START + names(score, from) + signs(score, from) + width(score, from);
            int columns = columns(score, from);
            while (to < bars && to - from < MOST_BARS && used + width(score, to) <= width
                    && columns + columns(score, to) <= MOST_COLUMNS) {
                used += width(score, to);
                columns += columns(score, to);
                to++;
            }
            systems.add(slice(score, from, to));
            from = to;
        }
        return systems;
    }

    /// The names of the parts stand before the first system.
    private static double names(NotatedScore score, int bar) {
        return bar > 0 ? 0 : NAME * score.parts().stream().mapToInt(part -> part.name().length()).max().orElse(0);
    }

    private static double signs(NotatedScore score, int bar) {
        return SIGN * Math.abs(score.parts().getFirst().bars().get(bar).key().sharps());
    }

    private static double width(NotatedScore score, int bar) {
        return BAR + COLUMN * Math.max(1, columns(score, bar));
    }

    /// The places of the bar at which anything starts.
    private static int columns(NotatedScore score, int bar) {
        TreeSet<Long> starts = new TreeSet<>();
        for (NotatedPart part : score.parts()) {
            for (Voice voice : part.bars().get(bar).voices()) {
                voice.symbols().forEach(symbol -> starts.add(symbol.start()));
            }
        }
        return starts.size();
    }

    /// Bars `from` up to, not including, `to`; the key is printed again, and times still count from the piece's start.
    private static NotatedScore slice(NotatedScore score, int from, int to) {
        List<NotatedPart> parts = new ArrayList<>();
        for (NotatedPart part : score.parts()) {
            List<NotatedBar> bars = new ArrayList<>(part.bars().subList(from, to));
            NotatedBar first = bars.getFirst();
            bars.set(0, new NotatedBar(first.number(), first.start(), first.length(), first.whole(), first.time(),
                    first.newTime(), first.key(), true, first.voices()));
            parts.add(new NotatedPart(part.track(), part.name(), part.program(), part.channel(), part.clefs(),
                    part.transposition(), bars));
        }
        return new NotatedScore(score.title(), score.ticksPerQuarter(), parts, score.tempos(), score.markers(),
                to == score.parts().getFirst().bars().size(), score.exact());
    }
}
