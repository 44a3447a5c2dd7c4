package attune.music;

import java.util.Collection;
import java.util.List;

/// Moves music up or down by semitones; percussion keeps its keys.
public final class Transpose {
    private Transpose() {}

    /// The notes so many semitones higher, in their order.
    ///
    /// @throws IllegalArgumentException where a note would leave 0–127
    public static List<Note> notes(Collection<Note> notes, int semitones) {
        return notes.stream().map(note -> note.withPitch(note.pitch() + semitones)).toList();
    }

    /// The whole score and its keys so many semitones higher.
    ///
    /// @throws IllegalArgumentException where a note would leave 0–127
    public static Score score(Score score, int semitones) {
        List<Track> tracks = score.tracks().stream().map(track -> track.isPercussion()
                ? track
                : track.withNotes(notes(track.notes(), semitones))).toList();
        List<KeySignature> keys = score.keySignatures().stream().map(key -> key(key, semitones)).toList();
        return new Score(score.ticksPerQuarter(), tracks, score.tempos(), score.timeSignatures(), keys,
                score.markers());
    }

    /// A semitone up is seven fifths up; of two spellings the one with fewer signs, sharps where there are six of either.
    private static KeySignature key(KeySignature key, int semitones) {
        if (semitones % 12 == 0) {
            return key;
        }
        int sharps = Math.floorMod(key.sharps() + 7 * semitones, 12);
        return new KeySignature(key.tick(), sharps > 6 ? sharps - 12 : sharps, key.minor());
    }
}
