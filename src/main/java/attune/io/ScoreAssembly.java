package attune.io;

import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import java.util.ArrayList;
import java.util.List;

/// Makes a score of the tracks of a file; the independent patterns of a type-2 file follow one another.
final class ScoreAssembly {
    private final MidiHeader header;
    private final List<RawTrack> raw;
    private final List<TempoChange> tempos = new ArrayList<>();
    private final List<TimeSignature> timeSignatures = new ArrayList<>();
    private final List<KeySignature> keySignatures = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();

    ScoreAssembly(MidiHeader header, List<RawTrack> raw) {
        this.header = header;
        this.raw = raw;
    }

    /// The last tick of the whole.
    long end() {
        return header.type() == 2
                ? raw.stream().mapToLong(track -> track.end).sum()
                : raw.stream().mapToLong(track -> track.end).max().orElse(0);
    }

    Score score(Remarks remarks) {
        List<TrackPart> parts = new ArrayList<>();
        long start = 0;
        for (RawTrack track : raw) {
            addGlobals(track, start);
            TrackPart.split(track, track == raw.getFirst(), start, parts);
            start += header.type() == 2 ? track.end : 0;
        }
        if (header.type() == 2 && raw.size() > 1) {
            remarks.say("Its " + raw.size() + " independent patterns stand one after another");
        }
        if (header.countsSeconds()) {
            remarks.count(Remarks.Kind.TEMPO, tempos.size());
            tempos.clear();
            tempos.add(new TempoChange(0, header.microsPerQuarter()));
        }
        return new Score(header.ticksPerQuarter(), TrackPart.tracks(parts, remarks), distinct(tempos),
                distinct(timeSignatures), distinct(keySignatures), distinct(markers));
    }

    private void addGlobals(RawTrack track, long start) {
        if (start > 0) {
            startAnew(track, start);
        }
        track.tempos.forEach(tempo -> tempos.add(new TempoChange(start + tempo.tick(), tempo.microsPerQuarter())));
        track.timeSignatures.forEach(signature -> timeSignatures
                .add(new TimeSignature(start + signature.tick(), signature.beats(), signature.unit())));
        track.keySignatures.forEach(
                key -> keySignatures.add(new KeySignature(start + key.tick(), key.sharps(), key.minor())));
        track.markers.forEach(marker -> markers.add(new Marker(start + marker.tick(), marker.text())));
    }

    /// A pattern that says nothing has 4/4 at 120 and no signs, whatever the pattern before it had.
    private void startAnew(RawTrack track, long start) {
        if (track.tempos.stream().noneMatch(tempo -> tempo.tick() == 0)) {
            tempos.add(new TempoChange(start, 500_000));
        }
        if (!timeSignatures.isEmpty() && track.timeSignatures.stream().noneMatch(meter -> meter.tick() == 0)) {
            timeSignatures.add(new TimeSignature(start, 4, 4));
        }
        if (!keySignatures.isEmpty() && track.keySignatures.stream().noneMatch(key -> key.tick() == 0)) {
            keySignatures.add(new KeySignature(start, 0, false));
        }
    }

    private static <T> List<T> distinct(List<T> list) {
        return list.stream().distinct().toList();
    }
}
