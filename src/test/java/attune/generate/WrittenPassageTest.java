package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.Meter;
import attune.music.Note;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenPassageTest {
    private static final VoicePart HALVES = new VoicePart(0, List.of(note(0, 960, 72), note(960, 960, 71)));

    @Test
    void whatIsStruckAgainUnderAHeldNoteIsOneNote() {
        assertEquals(List.of(note(0, 960, 60), note(960, 480, 60), note(1440, 480, 62)),
                part(HALVES, step(0, 480, 60), step(480, 480, 60), step(960, 480, 60), step(1440, 480, 62)));
    }

    @Test
    void severalRepetitionsUnderOneNoteAreOneNote() {
        VoicePart whole = new VoicePart(0, List.of(note(0, 1920, 72)));
        assertEquals(List.of(note(0, 1920, 60)),
                part(whole, step(0, 480, 60), step(480, 480, 60), step(960, 240, 60), step(1200, 720, 60)));
    }

    @Test
    void aRestBetweenKeepsTwoNotesApart() {
        assertEquals(List.of(note(0, 240, 60), note(480, 480, 60)),
                part(HALVES, step(0, 240, 60), rest(240, 240), step(480, 480, 60)));
    }

    @Test
    void keptNotesAreNotJoined() {
        assertEquals(List.of(note(0, 480, 60), note(480, 480, 60), note(960, 480, 60), note(1440, 480, 60)),
                part(new VoicePart(0, List.of(note(0, 1920, 72))), step(0, 480, 60), kept(480, 480, 60),
                        step(960, 480, 60), kept(1440, 480, 60)));
    }

    @Test
    void nothingIsHeldOverAnAnswer() {
        Brief answer = new Brief(480, new Meter(480, List.of()), new TickRange(0, 960), new TickRange(960, 1920), 1,
                List.of(new VoicePart(0, List.of(note(0, 960, 60)))), List.of(), WritingRules.NONE);
        WrittenPassage passage = new WrittenPassage(answer, List.of(), List.of(step(0, 480, 60), step(480, 480, 60)),
                List.of(0), 0);
        assertEquals(2, passage.part(1).notes().size());
    }

    private static List<Note> part(VoicePart given, PassageStep... steps) {
        Brief brief = Passages.brief(given, 1920, WritingRules.NONE);
        return new WrittenPassage(brief, List.of(), new ArrayList<>(List.of(steps)), List.of(1), 0).part(1).notes();
    }

    private static PassageStep step(long tick, long duration, int pitch) {
        return step(tick, duration, List.of(note(tick, duration, pitch)), false);
    }

    private static PassageStep kept(long tick, long duration, int pitch) {
        return step(tick, duration, List.of(note(tick, duration, pitch)), true);
    }

    private static PassageStep rest(long tick, long duration) {
        return step(tick, duration, List.of(), false);
    }

    private static PassageStep step(long tick, long duration, List<Note> notes, boolean kept) {
        return new PassageStep(0, 1, tick, duration, notes, new float[128], new float[0], 0, List.of(), kept);
    }

    private static Note note(long tick, long duration, int pitch) {
        return new Note(tick, duration, pitch, 80);
    }
}
