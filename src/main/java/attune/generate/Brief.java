package attune.generate;

import attune.music.Meter;
import attune.music.TickRange;
import java.util.List;

/// What a passage is to be written to: the music that is given, where both stand in the piece, and what must hold.
///
/// @param ticksPerQuarter the resolution of all ticks
/// @param meter of the piece
/// @param givenSpan of the piece that is read
/// @param writtenSpan of the piece that is to be filled, exactly; for a harmony the same
/// @param voices of the piece, from 0, the highest; 1 for an answer
/// @param given the voices that are read, at ticks from the start of `givenSpan`; for a harmony all others are written
/// @param kept notes of written voices that stay as they are, at ticks from the start of `writtenSpan`
public record Brief(int ticksPerQuarter, Meter meter, TickRange givenSpan, TickRange writtenSpan, int voices,
        List<VoicePart> given, List<VoicePart> kept, WritingRules rules) {
    public Brief {
        given = List.copyOf(given);
        kept = List.copyOf(kept);
    }
}
