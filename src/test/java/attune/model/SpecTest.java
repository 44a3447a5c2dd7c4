package attune.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecTest {
    @Test
    void theSeedNetworkHasAsManyWeightsAsTheBookSays() {
        assertEquals(1_138_122, AttentionLstmSpec.seed().parameters(387, 18));
    }

    /// Five notes, three durations, two voices. A given event has tables of 5 × 2 (notes), 3 + 2 + 64 + 129 numbers, 208 in all, which
    /// give 6 numbers to an LSTM of 4 · 3 · (6 + 3 + 1) = 120; both directions 656. A written one has two more tables of notes
    /// and two of 17, 262, which give 12 numbers to 4 · 4 · (12 + 4 + 1) = 272; 534. Alignment 2 · 6 + 2 · 4 + 2 + 2 = 24. Two readouts of 3 · (6 + 4 + 1) = 33, that
    /// of the duration with the note, 5 · 3. Heads 5 · (3 + 1) and 3 · (3 + 1).
    @Test
    void anEncoderDecoderHasAsManyWeightsAsCountedByHand() {
        EncoderDecoderSpec spec = new EncoderDecoderSpec(PassageTask.HARMONISE, 2, 2, 1, 3, 4, 2, 3, true, 0);
        assertEquals(656 + 534 + 24 + 33 + 2 * 33 + 15 + 20 + 12, spec.parameters(TestModels.VOCABULARY));
        EncoderDecoderSpec blind = new EncoderDecoderSpec(PassageTask.HARMONISE, 2, 2, 1, 3, 4, 2, 3, false, 0);
        assertEquals(spec.parameters(TestModels.VOCABULARY) - 24 - 33, blind.parameters(TestModels.VOCABULARY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4097, Integer.MAX_VALUE})
    void aPassagesWidthThatNoMachineHoldsIsRefused(int width) {
        for (int place = 0; place < 6; place++) {
            int[] widths = {8, 8, 8, 8, 8, 8};
            widths[place] = width;
            assertThrows(IllegalArgumentException.class, () -> new EncoderDecoderSpec(PassageTask.ANSWER, 1, widths[0],
                    widths[1], widths[2], widths[3], widths[4], widths[5], true, 0));
        }
    }

    @Test
    void aHarmonyHasTwoVoicesAtLeast() {
        assertThrows(IllegalArgumentException.class, () -> EncoderDecoderSpec.standard(PassageTask.HARMONISE, 1));
        assertThrows(IllegalArgumentException.class, () -> EncoderDecoderSpec.standard(PassageTask.HARMONISE, 17));
        assertThrows(IllegalArgumentException.class, () -> EncoderDecoderSpec.standard(PassageTask.ANSWER, 0));
        assertEquals(16, EncoderDecoderSpec.standard(PassageTask.HARMONISE, 16).voices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sing", "ANSWER", ""})
    void aTaskThatIsNoneIsRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> PassageTask.ofId(id));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 1.1, Double.POSITIVE_INFINITY})
    void refinementsThatAreNoSharesAreRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> new Refinements(value, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Refinements(0, value > 1 ? -value : value, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Refinements(0, 0, value, 1));
        assertThrows(IllegalArgumentException.class, () -> new Refinements(0, 0, 0, value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 1})
    void aDropoutThatIsNoShareIsRefused(double dropout) {
        assertThrows(IllegalArgumentException.class, () -> new AttentionLstmSpec(32, 8, 8, 8, true, dropout));
        assertThrows(IllegalArgumentException.class,
                () -> new EncoderDecoderSpec(PassageTask.ANSWER, 1, 8, 8, 8, 8, 8, 8, true, dropout));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4097, Integer.MAX_VALUE})
    void aWidthThatNoMachineHoldsIsRefused(int width) {
        assertThrows(IllegalArgumentException.class, () -> new AttentionLstmSpec(32, width, 8, 8, true, 0));
        assertThrows(IllegalArgumentException.class, () -> new AttentionLstmSpec(32, 8, width, 8, true, 0));
        assertThrows(IllegalArgumentException.class, () -> new AttentionLstmSpec(32, 8, 8, width, true, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -1})
    void aLearningRateThatIsNoStepIsRefused(double rate) {
        assertThrows(IllegalArgumentException.class,
                () -> new TrainingPlan(1, 1, TrainingPlan.Updater.ADAM, rate, 1, 0));
    }
}
