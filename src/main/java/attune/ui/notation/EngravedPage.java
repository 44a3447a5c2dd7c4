package attune.ui.notation;

import attune.io.musicxml.MusicXmlWriter;
import attune.music.Score;
import attune.music.TickRange;
import attune.notation.NotatedBar;
import attune.notation.NotatedBar.Voice;
import attune.notation.NotatedPart;
import attune.notation.NotatedScore;
import attune.notation.NotationOptions;
import attune.notation.Notator;
import attune.notation.PageLayout;
import attune.notation.Symbol;
import attune.notation.Units;
import attune.task.JobContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A piece cut into systems, ready for the engraver.
///
/// @param exact whether times were not rounded for reading
record EngravedPage(List<EngravedSystem> systems, boolean exact) {
    static final EngravedPage EMPTY = new EngravedPage(List.of(), true);

    EngravedPage {
        systems = List.copyOf(systems);
    }

    /// Takes a while: not for the FX thread.
    ///
    /// @param spaces the page's width in spaces between staff lines
    static EngravedPage of(Score score, String title, NotationOptions options, double spaces, JobContext context) {
        NotatedScore notated = Notator.notate(score, title, options);
        Map<String, Integer> copies = new HashMap<>();
        List<EngravedSystem> systems = new ArrayList<>();
        for (NotatedScore system : PageLayout.systems(notated, spaces)) {
            context.checkCancelled();
            systems.add(system(system, copies));
        }
        return new EngravedPage(systems, notated.exact());
    }

    private static EngravedSystem system(NotatedScore system, Map<String, Integer> copies) {
        String xml = MusicXmlWriter.plain(system);
        String hash = UUID.nameUUIDFromBytes(xml.getBytes(StandardCharsets.UTF_8)).toString();
        String name = hash + "-" + copies.merge(hash, 1, Integer::sum);
        List<NotatedBar> bars = system.parts().getFirst().bars();
        TickRange range = range(bars.getFirst().start(), bars.getLast().end(), system.ticksPerQuarter());
        return new EngravedSystem(name, xml, bars.getFirst().number(), range, heads(system));
    }

    private static TickRange range(long start, long end, int ticksPerQuarter) {
        return new TickRange(Units.ticks(start, ticksPerQuarter), Units.ticks(end, ticksPerQuarter));
    }

    private static List<EngravedSystem.Head> heads(NotatedScore system) {
        List<EngravedSystem.Head> heads = new ArrayList<>();
        int staff = 0;
        for (NotatedPart part : system.parts()) {
            for (int measure = 0; measure < part.bars().size(); measure++) {
                NotatedBar bar = part.bars().get(measure);
                for (Voice voice : bar.voices()) {
                    for (Symbol symbol : voice.symbols()) {
                        add(symbol, part, bar, voice, measure, staff, system.ticksPerQuarter(), heads);
                    }
                }
            }
            staff += part.clefs().size();
        }
        return heads;
    }

    private static void add(Symbol symbol, NotatedPart part, NotatedBar bar, Voice voice, int measure, int firstStaff,
            int ticksPerQuarter, List<EngravedSystem.Head> heads) {
        double start = (symbol.start() - bar.start()) / (4.0 * Units.QUARTER);
        boolean first = symbol.start() == part.bars().getFirst().start();
        boolean last = symbol.end() == part.bars().getLast().end();
        for (int rank = 0; rank < symbol.heads().size(); rank++) {
            Symbol.Head head = symbol.heads().get(rank);
            heads.add(new EngravedSystem.Head(part.track(), head.source(),
                    range(symbol.start(), symbol.end(), ticksPerQuarter), measure, firstStaff + voice.staff() - 1,
                    voice.number(), start, rank, first && head.from(), last && head.to()));
        }
    }
}
