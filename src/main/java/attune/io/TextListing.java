package attune.io;

import attune.music.ChordEvent;
import attune.music.Chordify;
import attune.music.Fraction;
import attune.music.KeySignature;
import attune.music.Meter;
import attune.music.Pitch;
import attune.music.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A chordified score as a list to read: one event a row, with bar, beat, offset, names and length.
public record TextListing(List<Row> rows) {
    private static final String FORMAT = "%-6s%-8s%-10s%-10s%s\n";

    /// One event; bar and beat count from 1, and a beat between two has a fraction, as `3+1/2`; offset and length are in quarters.
    public record Row(int bar, String beat, Fraction offset, Fraction length, String names) {
        private String text() {
            return String.format(Locale.ROOT, FORMAT, bar, beat, offset, length, names);
        }
    }

    public TextListing {
        rows = List.copyOf(rows);
    }

    /// The list of the score's events; names are spelled by the key in force.
    public static TextListing of(Score score) {
        Meter meter = score.meter();
        List<Row> rows = new ArrayList<>();
        for (ChordEvent event : Chordify.of(score)) {
            long tick = event.offset().ticks(score.ticksPerQuarter());
            Meter.Position position = meter.position(tick);
            long beatTicks = meter.signatureAt(tick).beatTicks(score.ticksPerQuarter());
            rows.add(new Row(position.bar(), beat(position, beatTicks), event.offset(), event.duration(),
                    names(event, score.keyAt(tick))));
        }
        return new TextListing(rows);
    }

    /// The whole list as text with a line of headings, each line ended.
    public String toText() {
        return rows.stream().map(Row::text)
                .collect(Collectors.joining("",
                        String.format(Locale.ROOT, FORMAT, "bar", "beat", "offset", "length", "notes"), ""));
    }

    private static String beat(Meter.Position position, long beatTicks) {
        return position.tick() == 0
                ? Integer.toString(position.beat())
                : position.beat() + "+" + new Fraction(position.tick(), beatTicks);
    }

    private static String names(ChordEvent event, KeySignature key) {
        return event.isRest()
                ? "rest"
                : event.pitches().stream().map(pitch -> Pitch.name(pitch, key.sharps()))
                        .collect(Collectors.joining(" "));
    }
}
