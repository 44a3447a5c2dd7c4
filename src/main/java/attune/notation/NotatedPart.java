package attune.notation;

import java.util.List;

/// One part: an instrument on one or more staves.
///
/// @param track the place of its track in the score, from 0; −1 where it is made of several
/// @param program General MIDI 0–127; `channel` 0–15
/// @param clefs one a staff
/// @param transposition what must be added to a written pitch to have what sounds
public record NotatedPart(int track, String name, int program, int channel, List<Clef> clefs,
        Transposition transposition, List<NotatedBar> bars) {
    public NotatedPart {
        clefs = List.copyOf(clefs);
        bars = List.copyOf(bars);
    }

    public boolean isPercussion() {
        return clefs.contains(Clef.PERCUSSION);
    }
}
