package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.PassageModel;
import attune.music.TickRange;
import attune.music.voices.Parallels;
import attune.music.voices.VoiceFrames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelMotionTest {
    private static final int BEAT = 480;

    @Test
    void aFifthMustNotBeFollowedByAFifthTheSameWay() {
        // soprano C5 → D5; the bass had F3, two octaves and a fifth below the C
        BitSet forbidden = ParallelMotion.forbidden(1, 2, BEAT, BEAT,
                List.of(of(0, 0, 72), of(0, 1, 74), of(1, 0, 53)));
        assertTrue(forbidden.get(55)); // G3: a fifth again, and upwards as well
        assertTrue(forbidden.get(67)); // another octave of it
        assertFalse(forbidden.get(43)); // downwards is contrary motion
        assertFalse(forbidden.get(53)); // staying is none
        assertFalse(forbidden.get(57));
    }

    @Test
    void octavesAndUnisonsAreAlike() {
        BitSet forbidden = ParallelMotion.forbidden(0, 2, BEAT, BEAT,
                List.of(of(1, 0, 60), of(1, 1, 57), of(0, 0, 72)));
        assertTrue(forbidden.get(69));
        assertTrue(forbidden.get(57));
        assertFalse(forbidden.get(81));
        assertEquals(new BitSet(), ParallelMotion.forbidden(0, 2, BEAT, BEAT,
                List.of(of(1, 0, 60), of(1, 1, 60), of(0, 0, 72))));
    }

    @Test
    void aVoiceThatIsSilentMovesWithNobody() {
        assertEquals(new BitSet(),
                ParallelMotion.forbidden(0, 2, BEAT, BEAT, List.of(of(1, 0, 60), of(0, 0, 72))));
        assertEquals(new BitSet(), ParallelMotion.forbidden(0, 2, 0, BEAT, List.of(of(1, 0, 60))));
    }

    @Test
    void anyNetworkWritesFarFewerWhereTheyAreToBeAvoided() {
        assertTrue(parallels(false) > 3, "without the rule " + parallels(false));
        assertTrue(parallels(true) * 2 < parallels(false), parallels(true) + " of " + parallels(false));
    }

    private static double parallels(boolean avoided) {
        WritingRules rules = new WritingRules(Passages.RANGES, 0, false, avoided);
        PassageModel model = Passages.harmony(Passages.chorales(), 4, 3);
        List<VoiceFrames> pieces = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            Brief brief = Passages.brief(Passages.scale(0, 32), 32 * BEAT, rules);
            WrittenPassage passage = Passages.compose(model, brief, Passages.seed(seed));
            List<List<attune.music.Note>> notes = new ArrayList<>(List.of(brief.given().getFirst().notes()));
            passage.written().forEach(voice -> notes.add(passage.part(voice).notes()));
            pieces.add(VoiceFrames.of(notes, new TickRange(0, 32 * BEAT), BEAT));
        }
        Parallels counted = Parallels.of(pieces);
        return counted.fifthsPer1000() + counted.octavesPer1000();
    }

    private static Sounding of(int voice, int beat, int pitch) {
        return new Sounding(voice, (long) beat * BEAT, (beat + 1L) * BEAT, pitch);
    }
}
