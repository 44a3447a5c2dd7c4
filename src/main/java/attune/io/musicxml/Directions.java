package attune.io.musicxml;

import attune.music.Marker;
import attune.music.TempoChange;
import attune.notation.NotatedBar;
import attune.notation.NotatedScore;
import attune.notation.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.audiveris.proxymusic.AboveBelow;
import org.audiveris.proxymusic.Direction;
import org.audiveris.proxymusic.DirectionType;
import org.audiveris.proxymusic.FormattedTextId;
import org.audiveris.proxymusic.Metronome;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.Offset;
import org.audiveris.proxymusic.PerMinute;
import org.audiveris.proxymusic.Sound;

/// Tempo and rehearsal marks. Every change of tempo is written for players; printed is what differs enough to be read.
final class Directions {
    private static final ObjectFactory FACTORY = new ObjectFactory();
    private static final double READABLE = 0.1;
    private final NotatedScore score;
    private final LongFunction<BigDecimal> duration;
    private double printed;

    Directions(NotatedScore score, LongFunction<BigDecimal> duration) {
        this.score = score;
        this.duration = duration;
    }

    /// Those of the bar, to stand at its start; what comes later in it has its distance as offset.
    List<Direction> in(NotatedBar bar) {
        List<Direction> found = new ArrayList<>();
        for (Marker marker : score.markers()) {
            if (isIn(bar, units(marker.tick())) && !XmlText.of(marker.text()).isBlank()) {
                FormattedTextId text = FACTORY.createFormattedTextId();
                text.setValue(XmlText.of(marker.text()));
                DirectionType type = FACTORY.createDirectionType();
                type.getRehearsal().add(text);
                found.add(at(units(marker.tick()) - bar.start(), type));
            }
        }
        for (TempoChange tempo : score.tempos()) {
            if (isIn(bar, units(tempo.tick()))) {
                found.add(tempo(tempo, units(tempo.tick()) - bar.start()));
            }
        }
        return found;
    }

    private long units(long tick) {
        return Math.round((double) tick * Units.QUARTER / score.ticksPerQuarter());
    }

    private static boolean isIn(NotatedBar bar, long place) {
        return place >= bar.start() && place < bar.end();
    }

    private Direction at(long distance, DirectionType type) {
        Direction direction = FACTORY.createDirection();
        direction.setPlacement(AboveBelow.ABOVE);
        direction.getDirectionType().add(type);
        if (distance > 0) {
            Offset offset = FACTORY.createOffset();
            offset.setValue(duration.apply(distance));
            direction.setOffset(offset);
        }
        return direction;
    }

    private Direction tempo(TempoChange tempo, long distance) {
        Direction direction = at(distance, mark(tempo));
        Sound sound = FACTORY.createSound();
        sound.setTempo(BigDecimal.valueOf(tempo.quartersPerMinute()).round(new MathContext(12)).stripTrailingZeros());
        direction.setSound(sound);
        return direction;
    }

    /// A direction must hold something; what is not worth printing is an empty word.
    private DirectionType mark(TempoChange tempo) {
        DirectionType type = FACTORY.createDirectionType();
        double now = tempo.quartersPerMinute();
        if (Math.abs(now - printed) > READABLE * printed) {
            printed = now;
            PerMinute perMinute = FACTORY.createPerMinute();
            perMinute.setValue(BigDecimal.valueOf(now).setScale(0, RoundingMode.HALF_UP).toPlainString());
            Metronome metronome = FACTORY.createMetronome();
            metronome.setBeatUnit("quarter");
            metronome.setPerMinute(perMinute);
            type.setMetronome(metronome);
        } else {
            type.getWordsOrSymbol().add(FACTORY.createFormattedTextId());
        }
        return type;
    }
}
