package attune.play;

import attune.music.TempoMap;
import java.util.ArrayList;
import java.util.List;

/// How clock time and ticks go together while playing: stretches of even speed, each from its own time and tick.
///
/// A wrap of the loop, another speed and another tempo map each start a stretch. Immutable, so any thread may read it.
record Course(List<Stretch> stretches) {
    private static final long KEPT_MICROS = 2_000_000;

    /// From `micros` on the clock, the score runs from `tick` at `speed` times its tempo.
    record Stretch(long micros, long tick, TempoMap tempo, double speed) {
        /// The nearest tick to the time; before the stretch starts, its first.
        long tickAt(long time) {
            return time <= micros
                    ? tick
                    : tempo.tick(Math.round(tempo.micros(tick) + (time - micros) * speed));
        }

        long microsAt(long atTick) {
            return micros + Math.round((tempo.micros(atTick) - tempo.micros(tick)) / speed);
        }
    }

    static Course from(Stretch stretch) {
        return new Course(List.of(stretch));
    }

    /// Goes on with another stretch; what is long past is forgotten.
    Course then(Stretch next) {
        List<Stretch> kept = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            boolean last = i == stretches.size() - 1;
            if (last || stretches.get(i + 1).micros() > next.micros() - KEPT_MICROS) {
                kept.add(stretches.get(i));
            }
        }
        kept.add(next);
        return new Course(List.copyOf(kept));
    }

    Stretch last() {
        return stretches.getLast();
    }

    /// Where the music is at the time; in the last stretch never past the tick up to which it was sent.
    long tickAt(long time, long horizon) {
        int i = stretches.size() - 1;
        while (i > 0 && stretches.get(i).micros() > time) {
            i--;
        }
        long tick = stretches.get(i).tickAt(time);
        return i == stretches.size() - 1 ? Math.min(horizon, tick) : tick;
    }
}
