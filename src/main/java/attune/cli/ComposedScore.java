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
        int program = before.tracks().stream().filter(track -> !track.isPercussion() && !track.notes().isEmpty())
                .map(Track::program).findFirst().orElse(0);
        return after(before, melody.ticksPerQuarter(), melody.toTrack(name, program, 0));
    }

    /// A piece of one track, in the tempo, meter and key with which the one before ends.
    static Score after(Score before, int ticksPerQuarter, Track track) {
        long end = before.end();
        TimeSignature meter = before.meter().signatureAt(end);
        KeySignature key = before.keyAt(end);
        return new Score(ticksPerQuarter, List.of(track),
                List.of(new TempoChange(0, before.tempoMap().at(end).microsPerQuarter())),
                List.of(new TimeSignature(0, meter.beats(), meter.unit())),
                before.keySignatures().isEmpty() ? List.of() : List.of(new KeySignature(0, key.sharps(), key.minor())),
                List.of());
    }
}
