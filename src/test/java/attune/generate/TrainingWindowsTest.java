package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.EncodedPiece;
import attune.dataset.GridTokens;
import attune.dataset.GridWindow;
import attune.dataset.Grids;
import attune.dataset.Vocabulary;
import attune.dataset.VoiceGrid;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.TestModels;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingWindowsTest {
    private static final MuseGanSpec SPEC = new MuseGanSpec(2, 1, 2, 1, 1);

    @Test
    void whatWasLearnedComesBackWithItsRanges() {
        GridWindow window = new GridWindow("piece", 3, Grids.random(2, VoiceGrid.STEPS, new Random(1)));
        Vocabulary words = GridTokens.vocabulary(List.of(window));
        TrainingWindows learned = TrainingWindows.of(model(words, List.of(GridTokens.encode(window, words))));
        assertEquals(List.of(window), learned.windows());
        for (int step = 0; step < VoiceGrid.STEPS; step++) {
            for (int track = 0; track < 2; track++) {
                int pitch = window.grid().pitch(step, track);
                assertTrue(pitch == VoiceGrid.SILENCE || learned.ranges().get(track).holds(pitch));
            }
        }
        assertEquals(0, learned.search().orElseThrow().nearest(List.of(window.grid())).distance());
    }

    @Test
    void withoutWindowsAllPitchesAreInRangeAndNothingIsNear() {
        TrainingWindows none = TrainingWindows.of(model(TestModels.VOCABULARY, List.of()));
        assertEquals(List.of(new PitchRange(0, 83), new PitchRange(0, 83)), none.ranges());
        assertTrue(none.search().isEmpty());
    }

    @Test
    void whatAreNoBarsIsRefusedWithASentence() {
        int[] notes = new int[2 * VoiceGrid.STEPS];
        EncodedPiece unnamed = new EncodedPiece("no bar behind the name", notes, notes, new boolean[notes.length]);
        EncodedPiece tooShort = new EncodedPiece("piece#1", new int[3], new int[3], new boolean[3]);
        for (EncodedPiece piece : List.of(unnamed, tooShort)) {
            ModelFile file = model(TestModels.VOCABULARY, List.of(piece));
            UnusableModelException refused = assertThrows(UnusableModelException.class,
                    () -> TrainingWindows.of(file));
            assertTrue(refused.toString().contains(piece.name() + ", are no bars of its voices"), refused.toString());
        }
    }

    private static ModelFile model(Vocabulary words, List<EncodedPiece> pieces) {
        return new ModelFile("Voices", SPEC, words, TestModels.small().provenance(), new float[0], pieces);
    }
}
