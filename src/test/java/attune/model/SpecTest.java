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

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 1})
    void aDropoutThatIsNoShareIsRefused(double dropout) {
        assertThrows(IllegalArgumentException.class, () -> new AttentionLstmSpec(32, 8, 8, 8, true, dropout));
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
