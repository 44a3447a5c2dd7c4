package attune.picture;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/// A track in the picture of a roll.
///
/// @param notes those that sound in the range; there is at least one
record RollPart(String name, Color color, List<Note> notes) {
    /// The tracks that sound in the range, in order.
    static List<RollPart> of(Score score, TickRange range) {
        List<RollPart> parts = new ArrayList<>();
        for (int place = 0; place < score.tracks().size(); place++) {
            Track track = score.tracks().get(place);
            List<Note> notes = track.notes().stream().filter(note -> note.range().overlaps(range)).toList();
            if (!notes.isEmpty()) {
                String name = track.name().isBlank() ? "Track " + (place + 1) : track.name();
                parts.add(new RollPart(name, new Color(VoiceColors.RGB.get(track.colourAt(place))), notes));
            }
        }
        return parts;
    }

    /// The colour of its notes of that velocity.
    Color shade(int velocity) {
        return Pen.mix(color, Pen.WHITE, VoiceColors.softness(velocity));
    }

    /// Around its notes: the light colours would be lost on white.
    Color outline() {
        return Pen.mix(color, Pen.INK, 0.5);
    }
}
