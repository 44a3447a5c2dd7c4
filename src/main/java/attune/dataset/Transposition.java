package attune.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// By which semitones training pieces are copied: from `lowest` to `highest`, 0 being the piece itself.
public record Transposition(int lowest, int highest) {
    public static final Transposition NONE = new Transposition(0, 0);

    public Transposition {
        if (lowest > 0 || highest < 0 || lowest < -24 || highest > 24) {
            throw new IllegalArgumentException(
                    "Transposition reaches from −24…0 to 0…24 semitones: " + lowest + " to " + highest);
        }
    }

    /// The piece so many semitones higher; empty where a pitch would leave 0–127: such a copy is left out whole, because one
    /// without some of its notes would be other music.
    static Optional<TokenSequence> transposed(TokenSequence piece, int semitones) {
        List<String> notes = new ArrayList<>();
        Map<String, Optional<String>> known = new HashMap<>();
        for (String token : piece.notes()) {
            Optional<String> moved = known.computeIfAbsent(token, note -> NoteToken.transposed(note, semitones));
            if (moved.isEmpty()) {
                return Optional.empty();
            }
            notes.add(moved.get());
        }
        return Optional.of(new TokenSequence(notes, piece.durations(), piece.offsets()));
    }
}
