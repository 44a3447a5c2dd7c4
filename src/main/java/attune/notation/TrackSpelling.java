package attune.notation;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.notation.PitchSpeller.Sounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of all notes of a piece, which are found together: what the bass plays tells how the melody is spelled.
final class TrackSpelling {
    /// Percussion has no names: each pitch class one that is always there.
    private static final int[] PLAIN = {0, 7, 2, -3, 4, -1, 6, 1, 8, 3, -2, 5};

    private TrackSpelling() {}

    private record Entry(int track, Note note) {}

    /// For each track the place of each note on the line of fifths.
    ///
    /// @param guessed the key where the score names none
    static List<Map<Note, Integer>> of(Score score, Optional<KeySignature> guessed) {
        List<Map<Note, Integer>> result = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < score.tracks().size(); i++) {
            Track track = score.tracks().get(i);
            Map<Note, Integer> names = new HashMap<>();
            result.add(names);
            for (Note note : track.notes()) {
                if (track.isPercussion()) {
                    names.put(note, PLAIN[note.pitch() % 12]);
                } else {
                    entries.add(new Entry(i, note));
                }
            }
        }
        entries.sort(Comparator.comparingLong((Entry entry) -> entry.note().tick())
                .thenComparingInt(entry -> entry.note().pitch()));
        int[] fifths = PitchSpeller.fifths(entries.stream().map(entry -> new Sounding(entry.note().pitch(),
                guessed.orElse(score.keyAt(entry.note().tick())))).toList());
        for (int i = 0; i < fifths.length; i++) {
            result.get(entries.get(i).track()).put(entries.get(i).note(), fifths[i]);
        }
        return result;
    }
}
