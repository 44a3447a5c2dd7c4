package attune.io.musicxml;

import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.audiveris.proxymusic.Attributes;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.ScorePart;
import org.audiveris.proxymusic.ScorePartwise;
import org.jspecify.annotations.Nullable;

/// Lays the measures of all parts one after the other: each is as long as its longest part.
final class ScoreBuilder {
    private static final int LARGEST_RESOLUTION = 20_160;
    private final ScorePartwise parsed;
    private final boolean unfold;
    private final Remarks remarks;
    private final int ticksPerQuarter;
    private final List<List<ParsedMeasure>> parts = new ArrayList<>();
    private final List<TimeSignature> meters = new ArrayList<>();
    private final List<KeySignature> keys = new ArrayList<>();
    private final List<TempoChange> tempos = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private boolean repeatsLeft;

    ScoreBuilder(ScorePartwise parsed, boolean unfold, Remarks remarks) {
        this.parsed = parsed;
        this.unfold = unfold;
        this.remarks = remarks;
        ticksPerQuarter = resolution(parsed);
    }

    /// Attune's own where all lengths are whole ticks of it, else what the file divides a quarter into.
    private static int resolution(ScorePartwise parsed) {
        long common = 1;
        for (ScorePartwise.Part part : parsed.getPart()) {
            for (ScorePartwise.Part.Measure measure : part.getMeasure()) {
                for (Object element : measure.getNoteOrBackupOrForward()) {
                    if (element instanceof Attributes attributes) {
                        common = common(common, attributes.getDivisions());
                    }
                }
            }
        }
        if (Score.TICKS_PER_QUARTER % common == 0 || common > LARGEST_RESOLUTION) {
            return Score.TICKS_PER_QUARTER;
        }
        return (int) (common * Math.max(1, Math.ceilDiv(96, common)));
    }

    private static long common(long common, @Nullable BigDecimal divisions) {
        if (divisions == null || divisions.signum() <= 0 || divisions.doubleValue() > LARGEST_RESOLUTION
                || common > LARGEST_RESOLUTION) {
            return common;
        }
        long whole = Math.max(1, Math.round(divisions.doubleValue()));
        return common / BigInteger.valueOf(common).gcd(BigInteger.valueOf(whole)).longValue() * whole;
    }

    Score build() {
        for (ScorePartwise.Part part : parsed.getPart()) {
            MeasureReader reader = new MeasureReader(scorePart(part), ticksPerQuarter, remarks);
            parts.add(part.getMeasure().stream().map(reader::read).toList());
        }
        int measures = parts.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> written = Unfolding.written(measures);
        List<Integer> played = Unfolding.played(jumps(measures));
        List<Integer> order = unfold ? played : written;
        repeatsLeft = !order.equals(played);
        if (repeatsLeft) {
            remarks.add("repeats are played once");
        }
        List<Long> starts = layOut(order);
        List<Track> tracks = new ArrayList<>();
        Sounds sounds = new Sounds();
        for (int i = 0; i < parts.size(); i++) {
            PartNotes notes = new PartNotes(parts.get(i), order, starts);
            tracks.add(sounds.track(scorePart(parsed.getPart().get(i)), i, notes, isUnpitched(i)));
        }
        return new Score(ticksPerQuarter, tracks, tempos, meters, keys, markers);
    }

    /// Whether repeats, endings or jumps would have made other music and were not played out; known once it is built.
    boolean repeatsLeft() {
        return repeatsLeft;
    }

    private static @Nullable ScorePart scorePart(ScorePartwise.Part part) {
        return part.getId() instanceof ScorePart entry ? entry : null;
    }

    private boolean isUnpitched(int part) {
        return parsed.getPart().get(part).getMeasure().stream()
                .flatMap(measure -> measure.getNoteOrBackupOrForward().stream())
                .anyMatch(element -> element instanceof Note note
                        && note.getUnpitched() != null);
    }

    /// Signs may stand in any part.
    private List<ParsedMeasure.Jumps> jumps(int measures) {
        List<ParsedMeasure.Jumps> all = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            ParsedMeasure.Jumps merged = new ParsedMeasure.Jumps();
            for (List<ParsedMeasure> part : parts) {
                if (i < part.size()) {
                    merged.add(part.get(i).jumps);
                }
            }
            all.add(merged);
        }
        return all;
    }

    /// Where each measure starts; meters, keys, tempos and marks go to their places on the way.
    private List<Long> layOut(List<Integer> order) {
        List<Long> starts = new ArrayList<>();
        MeterLine line = new MeterLine(ticksPerQuarter, meters);
        ParsedMeasure.KeyOf key = null;
        long tick = 0;
        for (int index : order) {
            starts.add(tick);
            long length = 0;
            for (List<ParsedMeasure> part : parts) {
                if (index >= part.size()) {
                    continue;
                }
                ParsedMeasure measure = part.get(index);
                length = Math.max(length, measure.length);
                if (measure.meter != null) {
                    line.set(measure.meter);
                }
                if (measure.key != null && !measure.key.equals(key) && part == parts.getFirst()) {
                    key = measure.key;
                    keys.add(new KeySignature(tick, key.sharps(), key.minor()));
                }
                addMarks(measure, tick);
            }
            tick += line.add(tick, length);
        }
        return starts;
    }

    private void addMarks(ParsedMeasure measure, long start) {
        for (ParsedMeasure.Tempo tempo : measure.tempos) {
            TempoChange change = TempoChange.ofBpm(start + tempo.tick(), tempo.quartersPerMinute());
            if (tempos.stream().noneMatch(other -> other.tick() == change.tick())) {
                tempos.add(change);
            }
        }
        for (ParsedMeasure.Mark mark : measure.marks) {
            Marker marker = new Marker(start + mark.tick(), mark.text());
            if (!markers.contains(marker)) {
                markers.add(marker);
            }
        }
    }
}
