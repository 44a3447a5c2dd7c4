package attune.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Divides the notes of one staff into voices, lines of chords that follow one another.
///
/// Notes that start and end together are one chord. What starts while something else sounds goes into the next voice that is
/// free, the higher first.
final class VoiceSplit {
    private VoiceSplit() {}

    /// Notes that start and end together, from the lowest.
    record Chord(long start, long end, List<Placed> notes) {
        int highest() {
            return notes.getLast().pitch();
        }
    }

    static List<List<Chord>> voices(List<Placed> notes) {
        List<List<Chord>> voices = new ArrayList<>();
        for (Chord chord : chords(notes)) {
            firstFree(voices, chord.start()).add(chord);
        }
        return voices;
    }

    private static List<Chord> firstFree(List<List<Chord>> voices, long start) {
        for (List<Chord> voice : voices) {
            if (voice.getLast().end() <= start) {
                return voice;
            }
        }
        voices.add(new ArrayList<>());
        return voices.getLast();
    }

    /// By start; of those that start together the highest first.
    private static List<Chord> chords(List<Placed> notes) {
        List<Placed> sorted = notes.stream().sorted(Comparator.comparingLong(Placed::start)
                .thenComparing(Placed::end).thenComparing(Placed::pitch)).toList();
        List<Chord> chords = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).start() != sorted.get(from).start()
                    || sorted.get(i).end() != sorted.get(from).end()) {
                chords.add(new Chord(sorted.get(from).start(), sorted.get(from).end(), sorted.subList(from, i)));
                from = i;
            }
        }
        chords.sort(Comparator.comparingLong(Chord::start)
                .thenComparing(Comparator.comparingInt(Chord::highest).reversed()));
        return chords;
    }
}
