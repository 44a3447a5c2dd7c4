package attune.record;

import attune.music.Metronome;
import attune.music.Score;
import attune.music.TempoMap;
import java.util.List;
import java.util.function.LongUnaryOperator;

/// Whole bars of clicks before the place where recording begins, in the meter and the tempo in force there.
///
/// @param start the tick where recording begins
/// @param bars 0 for none
public record CountIn(Score score, long start, int bars) {
    public CountIn {
        if (start < 0 || bars < 0 || bars > 16) {
            throw new IllegalArgumentException("From tick 0, and at most 16 bars: " + start + ", " + bars);
        }
    }

    /// The clicks; their ticks come before `start` and may be negative.
    public List<Metronome.Click> clicks() {
        return Metronome.countIn(score, start, bars);
    }

    public long ticks() {
        return bars * score.meter().signatureAt(start).barTicks(score.ticksPerQuarter());
    }

    /// How long it lasts.
    public long micros() {
        return Math.round(ticks() * microsPerTick());
    }

    /// When a tick of the count-in comes, in microseconds from its beginning.
    public long micros(long tick) {
        return Math.round((tick - start + ticks()) * microsPerTick());
    }

    /// A clock for [Recorder] where nothing shifts the music: the tick at a time, negative where the count-in reaches before the
    /// piece.
    ///
    /// @param begins when the count-in begins, on the clock of the times that are asked for, in nanoseconds
    public LongUnaryOperator clock(long begins) {
        TempoMap tempo = score.tempoMap();
        long length = micros();
        long startMicros = tempo.micros(start);
        double microsPerTick = microsPerTick();
        return nanos -> {
            long micros = Math.floorDiv(nanos - begins, 1_000L) - length;
            return micros < 0 ? start + Math.round(micros / microsPerTick) : tempo.tick(startMicros + micros);
        };
    }

    private double microsPerTick() {
        return (double) score.tempoMap().at(start).microsPerQuarter() / score.ticksPerQuarter();
    }
}
