package attune.music;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Takes out what a piece plays twice in a row, so that a network does not learn it twice: of `A A B B` remains `A B`.
///
/// A section is some whole bars with the same notes in all tracks; the first time goes, so that of a first and a second ending, one bar
/// each, the second remains. Sections under [#FEWEST_BARS] bars stay: a figure that goes on is music, not a repeat sign.
public final class RepeatFolding {
    public static final int FEWEST_BARS = 4;
    /// Comparing all bars with all costs the square of their number.
    private static final int MOST_BARS = 4000;

    private record Sounding(int track, long place, long duration, int pitch) {}

    private record Bar(long length, List<Sounding> notes) {}

    private RepeatFolding() {}

    /// The score without repeats; the very same where it has none.
    public static Score fold(Score score) {
        Score folded = score;
        TickRange first = firstTime(folded);
        while (first.end() > first.start()) {
            folded = without(folded, first);
            first = firstTime(folded);
        }
        return folded;
    }

    /// The first of the longest sections that come again at once; empty where there is none.
    private static TickRange firstTime(Score score) {
        List<Bar> bars = bars(score);
        Meter meter = score.meter();
        for (int length = bars.size() / 2; length >= FEWEST_BARS; length--) {
            int same = 0;
            for (int i = 0; i + length < bars.size(); i++) {
                same = bars.get(i).equals(bars.get(i + length)) && !isSilent(bars, i, same) ? same + 1 : 0;
                if (same == length || same == length - 1 && same >= FEWEST_BARS && endsDiffer(bars, i, length)) {
                    int from = i - same + 1;
                    return new TickRange(meter.barStart(from + 1), meter.barStart(from + length + 1));
                }
            }
        }
        return new TickRange(0, 0);
    }

    /// A section that begins in silence is a long rest.
    private static boolean isSilent(List<Bar> bars, int bar, int same) {
        return same == 0 && bars.get(bar).notes().isEmpty();
    }

    /// Whether endings of the same length follow these bars, one of their own each time.
    private static boolean endsDiffer(List<Bar> bars, int last, int length) {
        return last + 1 + length < bars.size()
                && bars.get(last + 1).length() == bars.get(last + 1 + length).length()
                && !bars.get(last + 1).equals(bars.get(last + 1 + length));
    }

    private static List<Bar> bars(Score score) {
        Meter meter = score.meter();
        int count = score.noteCount() == 0 ? 0 : meter.position(score.end() - 1).bar();
        if (count > MOST_BARS) {
            return List.of();
        }
        List<Bar> bars = new ArrayList<>();
        for (int bar = 1; bar <= count; bar++) {
            bars.add(new Bar(meter.barStart(bar + 1) - meter.barStart(bar), new ArrayList<>()));
        }
        for (int track = 0; track < score.tracks().size(); track++) {
            for (Note note : score.tracks().get(track).notes().stream().sorted().toList()) {
                int bar = meter.position(note.tick()).bar();
                bars.get(bar - 1).notes().add(
                        new Sounding(track, note.tick() - meter.barStart(bar), note.duration(), note.pitch()));
            }
        }
        return bars;
    }

    private static Score without(Score score, TickRange gone) {
        List<Track> tracks = score.tracks().stream().map(track -> track
                .withNotes(track.notes().stream().filter(note -> !gone.contains(note.tick()))
                        .map(note -> note.withTick(after(note.tick(), gone))).toList())
                .withControls(kept(track.controls(), ControlEvent::tick, RepeatFolding::controller,
                        (event, tick) -> new ControlEvent(tick, event.kind(), event.number(), event.value()), gone)))
                .toList();
        return new Score(score.ticksPerQuarter(), tracks,
                kept(score.tempos(), TempoChange::tick, _ -> "",
                        (tempo, tick) -> new TempoChange(tick, tempo.microsPerQuarter()), gone),
                kept(score.timeSignatures(), TimeSignature::tick, _ -> "",
                        (meter, tick) -> new TimeSignature(tick, meter.beats(), meter.unit()), gone),
                kept(score.keySignatures(), KeySignature::tick, _ -> "",
                        (key, tick) -> new KeySignature(tick, key.sharps(), key.minor()), gone),
                score.markers().stream().filter(marker -> !gone.contains(marker.tick()))
                        .map(marker -> new Marker(after(marker.tick(), gone), marker.text())).toList());
    }

    private static Object controller(ControlEvent event) {
        return List.of(event.kind(), event.number());
    }

    private static long after(long tick, TickRange gone) {
        return tick < gone.start() ? tick : tick - (gone.end() - gone.start());
    }

    /// What holds at the end of the stretch that goes holds from where it was, unless something else is said there.
    private static <T> List<T> kept(List<T> events, ToLongFunction<T> tick, Function<T, Object> kind,
            BiFunction<T, Long, T> at, TickRange gone) {
        Map<Object, T> held = new HashMap<>();
        List<T> result = new ArrayList<>();
        for (T event : events) {
            if (gone.contains(tick.applyAsLong(event))) {
                held.put(kind.apply(event), event);
            } else if (tick.applyAsLong(event) == gone.end()) {
                held.remove(kind.apply(event));
            }
        }
        for (T event : events) {
            if (!gone.contains(tick.applyAsLong(event))) {
                result.add(at.apply(event, after(tick.applyAsLong(event), gone)));
            }
        }
        held.values().forEach(event -> result.add(at.apply(event, gone.start())));
        return result;
    }
}
