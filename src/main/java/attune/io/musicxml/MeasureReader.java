package attune.io.musicxml;

import attune.io.musicxml.ParsedMeasure.KeyOf;
import attune.io.musicxml.ParsedMeasure.MeterOf;
import java.math.BigDecimal;
import java.util.List;
import org.audiveris.proxymusic.Attributes;
import org.audiveris.proxymusic.Backup;
import org.audiveris.proxymusic.Barline;
import org.audiveris.proxymusic.Direction;
import org.audiveris.proxymusic.Forward;
import org.audiveris.proxymusic.Key;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.ScorePart;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.Sound;
import org.audiveris.proxymusic.Time;
import org.audiveris.proxymusic.Transpose;
import org.jspecify.annotations.Nullable;

/// Reads the measures of one part, in their order: what is set in one holds in the next.
final class MeasureReader {
    private static final long LONGEST = 1L << 28;
    private final int ticksPerQuarter;
    private final NoteReader notes;
    private final DirectionReader directions;
    private double divisions = 1;
    private long cursor;

    MeasureReader(@Nullable ScorePart part, int ticksPerQuarter, Remarks remarks) {
        this.ticksPerQuarter = ticksPerQuarter;
        notes = new NoteReader(part, ticksPerQuarter, remarks);
        directions = new DirectionReader(this::ticks, notes);
    }

    ParsedMeasure read(ScorePartwise.Part.Measure measure) {
        ParsedMeasure parsed = new ParsedMeasure();
        cursor = 0;
        notes.begin();
        for (Object element : measure.getNoteOrBackupOrForward()) {
            switch (element) {
                case Note note -> cursor = notes.read(note, cursor, ticks(note.getDuration()), parsed);
                case Backup backup -> cursor = Math.max(0, cursor - ticks(backup.getDuration()));
                case Forward forward -> cursor += ticks(forward.getDuration());
                case Attributes attributes -> read(attributes, parsed);
                case Direction direction -> directions.read(direction, cursor, parsed);
                case Sound sound -> directions.read(sound, cursor, parsed);
                case Barline barline -> Barlines.read(barline, parsed.jumps);
                default -> {
                }
            }
            cursor = Math.min(cursor, LONGEST);
            parsed.length = Math.max(parsed.length, cursor);
        }
        return parsed;
    }

    private long ticks(@Nullable BigDecimal duration) {
        return duration == null
                ? 0
                : Math.clamp(Math.round(duration.doubleValue() * ticksPerQuarter / divisions), -LONGEST, LONGEST);
    }

    private void read(Attributes attributes, ParsedMeasure parsed) {
        if (attributes.getDivisions() != null && attributes.getDivisions().signum() > 0) {
            divisions = attributes.getDivisions().doubleValue();
        }
        for (Transpose transpose : attributes.getTranspose()) {
            notes.transpose(transpose);
        }
        for (Key key : attributes.getKey()) {
            if (key.getFifths() != null && Math.abs(key.getFifths().longValue()) <= 7) {
                parsed.key = new KeyOf(notes.soundingSharps(key.getFifths().intValue()), "minor".equals(key.getMode()));
            }
        }
        for (Time time : attributes.getTime()) {
            MeterOf meter = meter(time);
            parsed.meter = meter == null ? parsed.meter : meter;
        }
    }

    /// `3+2` over 8 counts as 5, several meters together by their sum; null where it is no meter.
    private static @Nullable MeterOf meter(Time time) {
        List<String> words = time.getTimeSignature().stream().map(element -> String.valueOf(element.getValue()).strip())
                .toList();
        int beats = 0;
        int unit = 0;
        for (int i = 0; i + 1 < words.size(); i += 2) {
            try {
                int next = Integer.parseInt(words.get(i + 1));
                if (unit != 0 && next != unit) {
                    return null;
                }
                unit = next;
                for (String part : words.get(i).split("\\+")) {
                    beats += Integer.parseInt(part.strip());
                }
            } catch (NumberFormatException _) {
                return null;
            }
        }
        boolean isMeter = beats >= 1 && beats <= 255 && unit >= 1 && unit <= 256 && Integer.bitCount(unit) == 1;
        return isMeter ? new MeterOf(beats, unit) : null;
    }
}
