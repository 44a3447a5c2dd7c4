package attune.model.evaluation;

import attune.dataset.EncodedPiece;
import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import attune.model.PassageTask;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Small pieces for tests: a voice is a text of pitches with their lengths in sixteenths, such as `60:4 62:2 -:2`.
final class Lines {
    /// Pitches 40–80, a chord, a rest and START; lengths of 1–16 sixteenths.
    static final Vocabulary VOCABULARY = vocabulary();

    private Lines() {}

    private static Vocabulary vocabulary() {
        TreeSet<String> notes = new TreeSet<>(List.of(Vocabulary.START, Vocabulary.REST, "C4.E4"));
        IntStream.rangeClosed(40, 80).forEach(pitch -> notes.add(NoteToken.of(pitch)));
        TreeSet<String> durations = new TreeSet<>(List.of(Vocabulary.START_DURATION));
        IntStream.rangeClosed(1, 16).forEach(sixteenths -> durations.add(duration(sixteenths)));
        return new Vocabulary(List.copyOf(notes), List.copyOf(durations));
    }

    private static String duration(int sixteenths) {
        return new attune.music.Fraction(sixteenths, 4).toString();
    }

    static int note(int pitch) {
        return VOCABULARY.noteIndex(NoteToken.of(pitch)).orElseThrow();
    }

    static int length(int sixteenths) {
        return VOCABULARY.durationIndex(duration(sixteenths)).orElseThrow();
    }

    static EncodedPiece line(String name, String text) {
        String[] events = text.split(" ");
        boolean[] known = new boolean[events.length];
        Arrays.fill(known, true);
        return new EncodedPiece(name, Arrays.stream(events).mapToInt(Lines::noteOf).toArray(),
                Arrays.stream(events).mapToInt(event -> length(Integer.parseInt(event.split(":")[1]))).toArray(),
                known);
    }

    private static int noteOf(String event) {
        String pitch = event.split(":")[0];
        return pitch.equals("-")
                ? VOCABULARY.noteIndex(Vocabulary.REST).orElseThrow()
                : note(Integer.parseInt(pitch));
    }

    static List<EncodedPiece> piece(String name, String... voices) {
        return Arrays.stream(voices).map(voice -> line(name, voice)).toList();
    }

    /// Pieces for harmonies, of two voices or more.
    static LearnedLines learned(List<List<EncodedPiece>> pieces) {
        return new LearnedLines(PassageTask.HARMONISE, pieces.getFirst().size(), VOCABULARY, pieces);
    }
}
