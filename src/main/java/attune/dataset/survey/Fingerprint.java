package attune.dataset.survey;

import attune.music.Note;
import attune.music.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a piece is known by, whatever its key, tempo, resolution and instruments.
///
/// Its passages are the hashes of its distinct runs of [#PASSAGE] chords, the least [#MOST] of them: a sample that is the same for the
/// same music (A. Broder, On the resemblance and containment of documents, 1997). A repeated passage is there once.
public final class Fingerprint {
    /// So many chords in a row are hardly the same by chance.
    static final int PASSAGE = 4;
    static final int MOST = 256;
    /// Fewer notes are no piece that could be told from others.
    static final int FEWEST_NOTES = 8;
    private static final int PLACES_A_QUARTER = 48;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long exact;
    private final int first;
    private final long[] passages;

    private Fingerprint(long exact, int first, long[] passages) {
        this.exact = exact;
        this.first = first;
        this.passages = passages;
    }

    /// Of all starts and pitches from the first note on: equal for the same notes in another key.
    long exact() {
        return exact;
    }

    /// The first note's pitch, from which a transposition is told.
    int first() {
        return first;
    }

    /// Sorted; nobody writes to them.
    long[] passages() {
        return passages;
    }

    /// What is struck at one place: the highest pitch class, and all pitch classes as bits.
    private record Struck(long place, int top, int classes) {}

    static Optional<Fingerprint> of(Score score) {
        List<Note> notes = score.tracks().stream().filter(track -> !track.isPercussion())
                .flatMap(track -> track.notes().stream())
                .map(note -> new Note(place(note.tick(), score.ticksPerQuarter()), 1, note.pitch(), 1))
                .distinct().sorted(Comparator.comparingLong(Note::tick).thenComparingInt(Note::pitch)).toList();
        if (notes.size() < FEWEST_NOTES) {
            return Optional.empty();
        }
        return Optional.of(new Fingerprint(exact(notes), notes.getFirst().pitch(), passages(struck(notes))));
    }

    private static long place(long tick, int ticksPerQuarter) {
        return Math.round((double) tick * PLACES_A_QUARTER / ticksPerQuarter);
    }

    private static long exact(List<Note> notes) {
        long hash = 1;
        for (Note note : notes) {
            hash = mix(hash, note.tick() - notes.getFirst().tick());
            hash = mix(hash, note.pitch() - notes.getFirst().pitch());
        }
        return hash;
    }

    private static List<Struck> struck(List<Note> sorted) {
        List<Struck> chords = new ArrayList<>();
        for (Note note : sorted) {
            int pitchClass = note.pitch() % 12;
            boolean same = !chords.isEmpty() && chords.getLast().place() == note.tick();
            int before = same ? chords.removeLast().classes() : 0;
            chords.add(new Struck(note.tick(), pitchClass, before | 1 << pitchClass)); // rising: the last is the top
        }
        return chords;
    }

    private static long[] passages(List<Struck> chords) {
        return IntStream.rangeClosed(0, chords.size() - PASSAGE)
                .mapToLong(from -> passage(chords.subList(from, from + PASSAGE)))
                .distinct().sorted().limit(MOST).toArray();
    }

    /// The chords seen from the first one's top, and the time between them in its first step.
    private static long passage(List<Struck> chords) {
        int tonic = chords.getFirst().top();
        long step = chords.get(1).place() - chords.getFirst().place();
        long hash = 2;
        for (int i = 0; i < chords.size(); i++) {
            Struck chord = chords.get(i);
            long gone = i == 0 ? 0 : chord.place() - chords.get(i - 1).place();
            hash = mix(hash, Math.floorMod(chord.top() - tonic, 12));
            hash = mix(hash, turned(chord.classes(), tonic));
            hash = mix(hash, Math.round(12.0 * gone / step));
        }
        return hash;
    }

    private static int turned(int classes, int tonic) {
        return (classes >>> tonic | classes << 12 - tonic) & 0xFFF;
    }

    /// As in SplitMix64: each bit of what goes in reaches all bits.
    private static long mix(long hash, long value) {
        long mixed = (hash + GOLDEN) * 0xBF58476D1CE4E5B9L ^ value * 0x94D049BB133111EBL;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 31;
    }
}
