package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.dataset.EncodedPiece;
import attune.dataset.Vocabulary;
import attune.model.ModelFile;
import attune.model.PassageTask;
import attune.model.TablePassageModel;
import attune.model.TestModels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceRangesTest {
    // C4 C#4 D4 START rest
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of("C#4", "C4", "D4", "START", "rest"),
            List.of("0", "1"));

    @Test
    void eachVoiceHasTheRangeOfItsLinesInAllPieces() {
        assertEquals(List.of(new PitchRange(61, 62), new PitchRange(60, 60)),
                VoiceRanges.of(file(2, line(2, 4), line(1), line(0), line(1, 1))));
    }

    @Test
    void whatTheVocabularyLacksDoesNotWidenARange() {
        EncodedPiece unknown = new EncodedPiece("a", new int[]{1, 2}, new int[]{1, 1}, new boolean[]{true, false});
        assertEquals(new PitchRange(60, 60), VoiceRanges.of(file(2, unknown, line(4))).getFirst());
        assertEquals(new PitchRange(0, 127), VoiceRanges.of(file(2, unknown, line(4))).getLast());
    }

    @Test
    void aModelWithoutLinesHasNoRanges() {
        assertEquals(List.of(), VoiceRanges.of(file(2)));
        assertEquals(List.of(), VoiceRanges.of(file(2, line(1))));
        assertEquals(List.of(), VoiceRanges.of(TestModels.small()));
    }

    private static EncodedPiece line(int... notes) {
        boolean[] known = new boolean[notes.length];
        Arrays.fill(known, true);
        return new EncodedPiece("a", notes, new int[notes.length], known);
    }

    private static ModelFile file(int voices, EncodedPiece... lines) {
        ModelFile file = TablePassageModel.file(PassageTask.HARMONISE, voices, VOCABULARY);
        return new ModelFile(file.name(), file.spec(), VOCABULARY, file.provenance(), file.weights(), List.of(lines));
    }
}
