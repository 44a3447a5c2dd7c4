package attune.cli;

import attune.generate.Melody;
import attune.music.KeySignature;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A melody as a piece of its own; where it goes on from a piece it keeps that one's instrument, tempo, meter and key.
final class ComposedScore {
    private ComposedScore() {}

    static Score of(Melody melody, String name, @Nullable Score before) {
        if (before == null) {
            return melody.toScore(name, 0);
        }
        long end = before.end();
        int program = before.tracks().stream().filter(track -> !track.isPercussion() && !track.notes().isEmpty())
                .map(Track::program).findFirst().orElse(0);
        TimeSignature meter = before.meter().signatureAt(end);
        KeySignature key = before.keyAt(end);
        return new Score(melody.ticksPerQuarter(), List.of(melody.toTrack(name, program, 0)),
                List.of(new TempoChange(0, before.tempoMap().at(end).microsPerQuarter())),
                List.of(new TimeSignature(0, meter.beats(), meter.unit())),
                before.keySignatures().isEmpty() ? List.of() : List.of(new KeySignature(0, key.sharps(), key.minor())),
                List.of());
    }
}
