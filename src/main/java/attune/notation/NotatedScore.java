package attune.notation;

import attune.music.Marker;
import attune.music.TempoChange;
import java.util.List;

/// The piece as it is written. All parts have the same bars.
///
/// @param ticksPerQuarter of the score that it was made of, in which `tempos` and `markers` count
/// @param ends whether its last bar is the last of the piece
/// @param exact whether every note is written exactly as long as it sounds; otherwise times were rounded for reading
public record NotatedScore(String title, int ticksPerQuarter, List<NotatedPart> parts, List<TempoChange> tempos,
        List<Marker> markers, boolean ends, boolean exact) {
    public NotatedScore {
        parts = List.copyOf(parts);
        tempos = List.copyOf(tempos);
        markers = List.copyOf(markers);
    }
}
