package attune.io.musicxml;

import attune.io.musicxml.ParsedMeasure.Mark;
import attune.io.musicxml.ParsedMeasure.Pedal;
import attune.io.musicxml.ParsedMeasure.Tempo;
import jakarta.xml.bind.JAXBElement;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.audiveris.proxymusic.Direction;
import org.audiveris.proxymusic.DirectionType;
import org.audiveris.proxymusic.Dynamics;
import org.audiveris.proxymusic.FormattedTextId;
import org.audiveris.proxymusic.Metronome;
import org.audiveris.proxymusic.PedalType;
import org.audiveris.proxymusic.Sound;
import org.audiveris.proxymusic.YesNo;
import org.jspecify.annotations.Nullable;

/// Reads what stands above or below the staff and is heard: tempo, dynamics, pedal, rehearsal marks, and the words for jumps.
final class DirectionReader {
    /// As notation programs play them.
    private static final Map<String, Integer> VELOCITIES = Map.ofEntries(Map.entry("pppp", 10), Map.entry("ppp", 16),
            Map.entry("pp", 33), Map.entry("p", 49), Map.entry("mp", 64), Map.entry("mf", 80), Map.entry("f", 96),
            Map.entry("ff", 112), Map.entry("fff", 126), Map.entry("ffff", 127), Map.entry("fp", 49),
            Map.entry("sf", 112), Map.entry("sfz", 112), Map.entry("fz", 112), Map.entry("rf", 112));
    private static final Map<String, Double> QUARTERS = Map.of("breve", 8.0, "whole", 4.0, "half", 2.0, "quarter", 1.0,
            "eighth", 0.5, "16th", 0.25, "32nd", 0.125);
    private final ToLongFunction<@Nullable BigDecimal> ticks;
    private final NoteReader notes;

    DirectionReader(ToLongFunction<@Nullable BigDecimal> ticks, NoteReader notes) {
        this.ticks = ticks;
        this.notes = notes;
    }

    void read(Direction direction, long cursor, ParsedMeasure parsed) {
        long place = direction.getOffset() == null
                ? cursor
                : Math.max(0, cursor + ticks.applyAsLong(direction.getOffset().getValue()));
        boolean soundsTempo = direction.getSound() != null && direction.getSound().getTempo() != null;
        for (DirectionType type : direction.getDirectionType()) {
            for (FormattedTextId mark : type.getRehearsal()) {
                if (mark.getValue() != null && !mark.getValue().isBlank()) {
                    parsed.marks.add(new Mark(place, mark.getValue().strip()));
                }
            }
            type.getDynamics().forEach(this::read);
            if (type.getMetronome() != null && !soundsTempo) {
                read(type.getMetronome(), place, parsed);
            }
            if (type.getPedal() != null) {
                readPedal(type.getPedal().getType(), place, parsed);
            }
            parsed.jumps.segno |= !type.getSegno().isEmpty();
            parsed.jumps.coda |= !type.getCoda().isEmpty();
        }
        if (direction.getSound() != null) {
            read(direction.getSound(), place, parsed);
        }
    }

    void read(Sound sound, long place, ParsedMeasure parsed) {
        if (sound.getTempo() != null) {
            addTempo(sound.getTempo().doubleValue(), place, parsed);
        }
        if (sound.getDynamics() != null) {
            notes.setVelocity((int) Math.round(sound.getDynamics().doubleValue() * NoteWriter.FORTE / 100));
        }
        if (sound.getDamperPedal() != null) {
            parsed.pedals.add(new Pedal(place, !"no".equals(sound.getDamperPedal())));
        }
        parsed.jumps.segno |= sound.getSegno() != null;
        parsed.jumps.coda |= sound.getCoda() != null;
        parsed.jumps.daCapo |= sound.getDacapo() == YesNo.YES;
        parsed.jumps.dalSegno |= sound.getDalsegno() != null;
        parsed.jumps.toCoda |= sound.getTocoda() != null;
        parsed.jumps.fine |= sound.getFine() != null;
    }

    private void read(Dynamics dynamics) {
        for (JAXBElement<?> mark : dynamics.getPOrPpOrPpp()) {
            Integer found = VELOCITIES.get(mark.getName().getLocalPart());
            if (found != null) {
                notes.setVelocity(found);
            }
        }
    }

    /// `per-minute` may hold words such as `c. 80`.
    private static void read(Metronome metronome, long place, ParsedMeasure parsed) {
        if (metronome.getPerMinute() == null || metronome.getPerMinute().getValue() == null) {
            return;
        }
        String number = metronome.getPerMinute().getValue().replaceAll("[^0-9.]", "").replaceAll("^\\.+|\\.+$", "");
        double quarters = QUARTERS.getOrDefault(String.valueOf(metronome.getBeatUnit()), 1.0);
        double dotted = quarters * (2 - Math.pow(0.5, Math.min(4, metronome.getBeatUnitDot().size())));
        if (number.matches("\\d{1,4}(\\.\\d{1,6})?")) {
            addTempo(Double.parseDouble(number) * dotted, place, parsed);
        }
    }

    private static void addTempo(double quartersPerMinute, long place, ParsedMeasure parsed) {
        if (quartersPerMinute >= 1 && quartersPerMinute <= 2_000) {
            parsed.tempos.add(new Tempo(place, quartersPerMinute));
        }
    }

    private static void readPedal(@Nullable PedalType type, long place, ParsedMeasure parsed) {
        if (type == null) {
            return;
        }
        switch (type) {
            case START, RESUME -> parsed.pedals.add(new Pedal(place, true));
            case STOP, DISCONTINUE -> parsed.pedals.add(new Pedal(place, false));
            case CHANGE -> {
                parsed.pedals.add(new Pedal(place, false));
                parsed.pedals.add(new Pedal(place + 1, true));
            }
            default -> {
            }
        }
    }
}
