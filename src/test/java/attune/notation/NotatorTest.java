package attune.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What stands on the staves for given notes. A symbol is written as pitches (`-` for a rest), value and tie: `C4 4.~`.
class NotatorTest {
    private static Score score(List<TimeSignature> meters, int program, Note... notes) {
        Track track = new Track("Part", program, 0, List.of(notes), List.of());
        return new Score(480, List.of(track), List.of(), meters, List.of(new KeySignature(0, 0, false)), List.of());
    }

    private static Score melody(TimeSignature meter, Note... notes) {
        return score(List.of(meter), 73, notes);
    }

    private static Note note(double quarter, double quarters, int pitch) {
        return new Note(Math.round(quarter * 480), Math.round(quarters * 480), pitch, 80);
    }

    private static NotatedPart part(Score score) {
        return Notator.notate(score, "", NotationOptions.USUAL).parts().getFirst();
    }

    /// The first voice of the bar.
    private static String bar(Score score, int index) {
        return text(part(score).bars().get(index).voices().getFirst());
    }

    private static String text(NotatedBar.Voice voice) {
        List<String> words = new ArrayList<>();
        for (Symbol symbol : voice.symbols()) {
            String heads = symbol.isRest()
                    ? "-"
                    : String.join("+",
                            symbol.heads().stream().map(head -> head.pitch().toString()).toList());
            NoteValue value = symbol.value();
            String length = value == null ? "bar" : value.divisor() + ".".repeat(value.dots());
            String group = symbol.tuplet() == null ? "" : "/" + symbol.tuplet().actual();
            boolean tied = symbol.heads().stream().anyMatch(Symbol.Head::to);
            words.add(heads + " " + length + group + (tied ? "~" : ""));
        }
        return String.join(", ", words);
    }

    @Test
    void aNoteOverTheBarLineIsTied() {
        Score score = melody(TimeSignature.COMMON, note(3, 3, 60));
        assertEquals("- 2, - 4, C4 4~", bar(score, 0));
        assertEquals("C4 2, - 2", bar(score, 1));
    }

    @Test
    void theMiddleOfTheBarIsSeen() {
        assertEquals("C4 4, D4 4~, D4 8, E4 8, F4 4", bar(melody(TimeSignature.COMMON, note(0, 1, 60), note(1, 1.5, 62),
                note(2.5, 0.5, 64), note(3, 1, 65)), 0));
    }

    @Test
    void aSyncopationIsWrittenAsOneNote() {
        assertEquals("C4 8, D4 4, E4 8, F4 2", bar(melody(TimeSignature.COMMON, note(0, 0.5, 60), note(0.5, 1, 62),
                note(1.5, 0.5, 64), note(2, 2, 65)), 0));
    }

    @Test
    void compoundMetersShowTheirDottedBeats() {
        TimeSignature sixEight = new TimeSignature(0, 6, 8);
        assertEquals("C4 4, D4 8~, D4 8, - 8, - 8", bar(melody(sixEight, note(0, 1, 60), note(1, 1, 62)), 0));
        assertEquals("C4 2.", bar(melody(sixEight, note(0, 3, 60)), 0));
    }

    @Test
    void tripletsAndFivesAreGroups() {
        assertEquals("C4 8/3, D4 8/3, E4 8/3, - 4, - 2", bar(melody(TimeSignature.COMMON, new Note(0, 160, 60, 80),
                new Note(160, 160, 62, 80), new Note(320, 160, 64, 80)), 0));
        assertEquals("C4 4/3, D4 4/3, E4 4/3, - 2", bar(melody(TimeSignature.COMMON, new Note(0, 320, 60, 80),
                new Note(320, 320, 62, 80), new Note(640, 320, 64, 80)), 0));
        assertEquals("C4 8./5, D4 8/5, - 4, - 2",
                bar(melody(TimeSignature.COMMON, new Note(0, 288, 60, 80), new Note(288, 192, 62, 80)), 0));
    }

    @Test
    void anUpbeatHasTheNumberNoughtAndTheMeterOfWhatFollows() {
        Score score = score(List.of(new TimeSignature(0, 2, 8), new TimeSignature(480, 4, 4)), 73, note(0, 1, 67),
                note(1, 4, 72));
        List<NotatedBar> bars = part(score).bars();
        assertEquals(List.of(0, 1), bars.stream().map(NotatedBar::number).toList());
        assertEquals(4, bars.getFirst().time().beats());
        assertFalse(bars.getFirst().whole());
        assertFalse(bars.get(1).newTime());
    }

    @Test
    void aPianoHasTwoStavesAndAVoiceOne() {
        Score hands = score(List.of(TimeSignature.COMMON), 0, note(0, 4, 40), note(0, 2, 72), note(2, 2, 74));
        assertEquals(List.of(Clef.TREBLE, Clef.BASS), part(hands).clefs());
        assertEquals(List.of("C5 2, D5 2", "E2 1"),
                part(hands).bars().getFirst().voices().stream().map(NotatorTest::text)
                        .toList());
        assertEquals(List.of(Clef.BASS), part(melody(TimeSignature.COMMON, note(0, 4, 45))).clefs());
    }

    @Test
    void whatSoundsTogetherAndDiffersInLengthIsTwoVoices() {
        Score score = melody(TimeSignature.COMMON, note(0, 4, 60), note(0, 1, 72), note(1, 3, 71));
        assertEquals(List.of("C5 4, B4 4~, B4 2", "C4 1"),
                part(score).bars().getFirst().voices().stream().map(NotatorTest::text).toList());
    }

    @Test
    void aPerformedLineIsCleanedForReadingOnly() {
        Random random = new Random(3);
        List<Note> played = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            long late = random.nextInt(31) - 10L;
            played.add(new Note(Math.max(0, i * 240L + late), 190 + random.nextInt(40), 60 + i % 5, 80));
        }
        Score score = new Score(480, List.of(new Track("Part", 73, 0, played, List.of())),
                List.of(new TempoChange(0, 500_000)), List.of(), List.of(new KeySignature(0, 0, false)), List.of());
        NotatedScore notated = Notator.notate(score, "", NotationOptions.USUAL);
        assertFalse(notated.exact());
        assertEquals("C4 8, D♭4 8, D4 8, E♭4 8, E4 8, C4 8, D♭4 8, D4 8",
                text(notated.parts().getFirst().bars().getFirst().voices().getFirst()));
        assertEquals(played.stream().sorted().toList(), score.tracks().getFirst().notes().stream().sorted().toList());
    }

    @Test
    void everyBarIsFilledWhateverIsInIt() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Note> notes = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                notes.add(new Note(random.nextInt(4_000), 1 + random.nextInt(2_000), 40 + random.nextInt(50), 80));
            }
            TimeSignature meter = new TimeSignature(0, 2 + random.nextInt(10), random.nextBoolean() ? 4 : 8);
            for (NotatedBar bar : part(melody(meter, notes.toArray(Note[]::new))).bars()) {
                for (NotatedBar.Voice voice : bar.voices()) {
                    long at = bar.start();
                    for (Symbol symbol : voice.symbols()) {
                        assertEquals(at, symbol.start());
                        assertTrue(symbol.length() > 0);
                        at = symbol.end();
                    }
                    assertEquals(bar.end(), at);
                }
            }
        }
    }

    @Test
    void systemsHoldAllBarsOnceAndShowTheKeyAgain() {
        Note[] notes = new Note[160];
        for (int i = 0; i < notes.length; i++) {
            notes[i] = note(i * 0.5, 0.5, 60 + i % 12);
        }
        NotatedScore notated = Notator.notate(melody(TimeSignature.COMMON, notes), "", NotationOptions.USUAL);
        List<NotatedScore> systems = PageLayout.systems(notated, 90);
        assertTrue(systems.size() > 3);
        List<Integer> numbers = systems.stream().flatMap(system -> system.parts().getFirst().bars().stream())
                .map(NotatedBar::number).toList();
        assertEquals(notated.parts().getFirst().bars().stream().map(NotatedBar::number).toList(), numbers);
        assertTrue(systems.stream().allMatch(system -> system.parts().getFirst().bars().getFirst().newKey()));
    }

    @Test
    void aPitchIsNamedByItsPlaceOnTheLineOfFifths() {
        assertEquals("C♭4", SpelledPitch.of('C', -1, 4).toString());
        assertEquals(59, SpelledPitch.of('C', -1, 4).pitch());
        assertEquals(60, SpelledPitch.of('B', 1, 3).pitch());
        assertEquals("F♯♯5", SpelledPitch.of('F', 2, 5).toString());
        assertEquals(-2, SpelledPitch.of('B', -1, 4).fifth());
    }
}
