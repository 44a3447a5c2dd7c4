package attune.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.EncodedPiece;
import attune.dataset.PassagePair;
import attune.model.PassageLosses;
import attune.model.PassageTask;
import attune.model.WittenBellTrigram;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselinesTest {
    private static final TokenValues TOKENS = new TokenValues(Lines.VOCABULARY);
    private static final boolean[] MELODY = {true, false};

    /// One training piece of one note in each voice, the lower one a sixth (9) below. In each of the four kinds of context the back-off
    /// model saw one note, which at the same melody sharpens four times: p ← (1 + p) / 2.
    @Test
    void theBackOffModelComesToTheFormula() {
        PassageBaseline backOff = Baselines.backOff(Lines.learned(List.of(Lines.piece("a", "69:4", "60:4"))));
        PassagePair same = pair(Lines.piece("b", "69:4", "60:4"));
        double uniform = 1.0 / Lines.VOCABULARY.notes().size();
        assertEquals(sharpened(uniform, 4), backOff.over(same).notes(0)[Lines.note(60)], 1e-12);
        double length = 1.0 / Lines.VOCABULARY.durations().size();
        assertEquals(sharpened(length, 3), backOff.over(same).durations(0)[Lines.length(4)], 1e-12);
    }

    /// Three tones higher all is the same, but for the copy's contexts with the pitch itself.
    @Test
    void whatWasLearnedInOneKeyServesInAnother() {
        LearnedLines learned = Lines.learned(List.of(Lines.piece("a", "69:4", "60:4")));
        PassagePair higher = pair(Lines.piece("b", "75:4", "66:4"));
        double uniform = 1.0 / Lines.VOCABULARY.notes().size();
        assertEquals(sharpened(uniform, 4), Baselines.backOff(learned).over(higher).notes(0)[Lines.note(66)], 1e-12);
        assertEquals(sharpened(uniform, 1), Baselines.copy(learned).over(higher).notes(0)[Lines.note(66)], 1e-12);
        PassagePair same = pair(Lines.piece("b", "69:4", "60:4"));
        assertEquals(sharpened(uniform, 3), Baselines.copy(learned).over(same).notes(0)[Lines.note(60)], 1e-12);
    }

    @Test
    void theCopyTakesWhatTheFigureHadBefore() {
        List<EncodedPiece> piece = Lines.piece("a", "69:4 71:4 72:8", "60:4 67:4 64:8");
        PassageBaseline copy = Baselines.copy(Lines.learned(List.of(piece, Lines.piece("b", "69:4 67:4 65:8",
                "53:4 60:4 57:8"))));
        PassageLosses losses = copy.measure(List.of(pair(piece))).getFirst();
        assertArrayEquals(new boolean[]{true, true, true}, losses.right());
        assertEquals(0, losses.attention().length);
    }

    @Test
    void whoIsGivenIsLearnedFromThePair() {
        LearnedLines learned = Lines.learned(List.of(Lines.piece("a", "69:4 71:4", "60:4 67:4")));
        PassagePair bass = WholePiece.pair(Lines.piece("b", "69:4 71:4", "60:4 67:4"), new boolean[]{false, true},
                TOKENS).orElseThrow();
        assertArrayEquals(new boolean[]{true, true},
                Baselines.backOff(learned).measure(List.of(bass)).getFirst().right());
    }

    @Test
    void anUnknownEventIsNeverATarget() {
        EncodedPiece upper = Lines.line("a", "69:4");
        EncodedPiece lower = new EncodedPiece("a", new int[]{Lines.note(60)}, new int[]{Lines.length(4)},
                new boolean[]{false});
        PassageBaseline backOff = Baselines.backOff(Lines.learned(List.of(List.of(upper, lower))));
        double[] notes = backOff.over(pair(Lines.piece("b", "69:4", "60:4"))).notes(0);
        assertEquals(notes[0], notes[Lines.note(60)], 0);
    }

    @Test
    void answersGoOnAsATrigram() {
        List<EncodedPiece> pieces = List.of(Lines.line("a", "60:4 62:4 64:4 65:8"), Lines.line("b", "60:2 62:2 60:4"));
        LearnedLines learned = new LearnedLines(PassageTask.ANSWER, 1, Lines.VOCABULARY,
                pieces.stream().map(List::of).toList());
        PassagePair pair = answer("60:4 62:4", "64:4 62:8");
        EncodedPiece line = Lines.line("", "60:4 62:4 64:4 62:8");
        WittenBellTrigram trigram = new WittenBellTrigram(pieces, Lines.VOCABULARY);
        assertArrayEquals(trigram.notes(line, 2), Baselines.backOff(learned).over(pair).notes(0));
        assertArrayEquals(trigram.durations(line, 3), Baselines.backOff(learned).over(pair).durations(1));
    }

    @Test
    void answersCopyWhatFollowedTheFigureInAnyKey() {
        LearnedLines learned = new LearnedLines(PassageTask.ANSWER, 1, Lines.VOCABULARY,
                List.of(List.of(Lines.line("a", "60:4 62:4 64:4 65:8 67:8"))));
        PassageLosses losses = Baselines.copy(learned).measure(List.of(answer("67:4 69:4 71:4", "72:8 74:8")))
                .getFirst();
        assertTrue(losses.right()[0] && losses.right()[1], Arrays.toString(losses.notes()));
    }

    private static PassagePair answer(String given, String written) {
        EncodedPiece first = Lines.line("a", given);
        EncodedPiece second = Lines.line("a", written);
        return WholePiece.pair(List.of(first, second), MELODY, TOKENS).orElseThrow();
    }

    private static PassagePair pair(List<EncodedPiece> piece) {
        return WholePiece.pair(piece, MELODY, TOKENS).orElseThrow();
    }

    private static double sharpened(double probability, int times) {
        return times == 0 ? probability : sharpened((1 + probability) / 2, times - 1);
    }
}
