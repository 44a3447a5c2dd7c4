package attune.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.dataset.EncodedPassage;
import attune.dataset.Vocabulary;
import attune.model.PassageTask;
import attune.music.Meter;
import attune.music.Note;
import attune.music.TickRange;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GivenPassageTest {
    private static final Vocabulary VOCABULARY = Passages.vocabulary(true, 60, 72, "1/2", "1");

    @Test
    void aLineIsReadWithItsRestsCutAtBarLines() {
        GivenPassage passage = harmony(List.of(new VoicePart(0, List.of(note(480, 480, 60), note(2400, 240, 62)))),
                3360);
        assertEquals("0 rest 480, 480 60 480, 960 rest 480, 1440 rest 480, 1920 rest 480, 2400 62 240, 2640 rest 240, "
                + "2880 rest 480", events(passage),
                "the rests of a beat and more are not known, and are cut at the beats");
        EncodedPassage read = passage.window(new TickRange(0, 3360)).passage();
        assertArrayEquals(new int[]{0, 4, 8, 12, 0, 4, 6, 8}, read.positions());
        assertArrayEquals(new int[]{28, 24, 20, 16, 12, 8, 6, 4}, read.remaining());
        assertEquals("rest 1, C4 1, rest 1, rest 1, rest 1, D4 1/2, rest 1/2, rest 1", tokens(read));
    }

    @Test
    void whatIsKnownStaysWholeAndWhatIsNotIsCutAtBeatsOnlyIfThatHelps() {
        Vocabulary halves = Passages.vocabulary(true, 60, 72, "1/2", "1", "2");
        Brief brief = brief(
                List.of(new VoicePart(0, List.of(note(0, 960, 60), note(960, 720, 62), note(1680, 80, 64)))),
                1920);
        GivenPassage passage = passage(brief, halves, PassageTask.HARMONISE);
        assertEquals("0 60 960, 960 62 480, 1440 62 240, 1680 64 120, 1800 rest 120", events(passage));
    }

    @Test
    void aCutNoteIsTwoEventsOfTheSamePitch() {
        GivenPassage passage = passage(brief(List.of(new VoicePart(0, List.of(note(240, 480, 65)))), 720),
                Passages.vocabulary(true, 60, 72, "1/2"), PassageTask.HARMONISE);
        assertEquals("0 rest 240, 240 65 240, 480 65 240", events(passage));
    }

    @Test
    void severalVoicesAreReadByTheirStartsTheHighestFirst() {
        GivenPassage passage = harmony(List.of(Passages.quarters(3, 60, 61), new VoicePart(0, List.of(note(0, 240, 70),
                note(240, 720, 71)))), 960);
        assertEquals("0 70 240, 0 60 480, 240 71 240, 480 71 480, 480 61 480", events(passage));
        assertArrayEquals(new int[]{0, 3, 0, 0, 3}, passage.window(new TickRange(0, 960)).passage().voices());
    }

    @Test
    void ofAChordTheMelodyReadsTheHighestAndTheBassTheLowest() {
        List<Note> chord = List.of(note(0, 480, 62), note(0, 480, 65), note(0, 480, 69));
        assertEquals("0 69 480, 0 62 480",
                events(harmony(List.of(new VoicePart(0, chord), new VoicePart(3, chord)), 480)));
    }

    @Test
    void aPhraseToAnswerIsChordified() {
        Brief brief = new Brief(480, new Meter(480, List.of()), new TickRange(1920, 2880), new TickRange(2880, 3840), 1,
                List.of(new VoicePart(0, List.of(note(0, 480, 60), note(240, 720, 64)))), List.of(), WritingRules.NONE);
        assertEquals("0 60 240, 240 60.64 240, 480 64 480", events(passage(brief, VOCABULARY, PassageTask.ANSWER)));
    }

    @Test
    void aWindowCutsWhatBeganBeforeIt() {
        Vocabulary halves = Passages.vocabulary(true, 60, 72, "1/2", "1", "2");
        GivenPassage passage = passage(brief(List.of(new VoicePart(0, List.of(note(0, 480, 60), note(480, 960, 62),
                note(1440, 480, 64)))), 1920), halves, PassageTask.HARMONISE);
        GivenWindow window = passage.window(new TickRange(960, 1920));
        assertArrayEquals(new int[]{1, 2}, window.events());
        assertEquals("D4 1, E4 1", tokens(window.passage(), halves));
        assertArrayEquals(new int[]{8, 4}, window.passage().remaining());
        assertArrayEquals(new float[]{0, 0.25f, 0.75f}, window.spread(new float[]{0.25f, 0.75f}));
        assertEquals(0, window.spread(new float[0]).length);
    }

    @Test
    void unevenPlayingIsReadOnTheGrid() {
        GivenPassage passage = harmony(List.of(new VoicePart(0, List.of(note(3, 470, 60), note(484, 466, 62)))), 960);
        assertEquals("0 60 480, 480 62 480", events(passage));
    }

    private static GivenPassage harmony(List<VoicePart> given, long length) {
        return passage(brief(given, length), VOCABULARY, PassageTask.HARMONISE);
    }

    private static Brief brief(List<VoicePart> given, long length) {
        return Passages.brief(480, 4, given, length, WritingRules.NONE, List.of());
    }

    private static GivenPassage passage(Brief brief, Vocabulary vocabulary, PassageTask task) {
        return new GivenPassage(brief, task, vocabulary);
    }

    private static Note note(long tick, long duration, int pitch) {
        return new Note(tick, duration, pitch, 80);
    }

    private static String events(GivenPassage passage) {
        return String.join(", ", passage.events().stream().map(event -> event.tick() + " "
                + (event.notes().isEmpty()
                        ? "rest"
                        : String.join(".", event.notes().stream().map(note -> "" + note.pitch()).toList()))
                + " " + event.duration()).toList());
    }

    private static String tokens(EncodedPassage passage) {
        return tokens(passage, VOCABULARY);
    }

    private static String tokens(EncodedPassage passage, Vocabulary vocabulary) {
        return String.join(", ", IntStream.range(0, passage.size())
                .mapToObj(i -> vocabulary.notes().get(passage.notes()[i]) + " "
                        + vocabulary.durations().get(passage.durations()[i]))
                .toList());
    }
}
