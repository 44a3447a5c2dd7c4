package attune.neural;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinearAlgebraTest {
    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    @Test
    void theLibraryOfThisMachineCalculatesRightly() {
        assertDoesNotThrow(() -> LinearAlgebra.check(64, 100, 129));
    }

    @Test
    void aWrongProductIsCalledByItsName() {
        float[][] left = {{1, 2}};
        float[][] right = {{3}, {4}};
        assertDoesNotThrow(() -> LinearAlgebra.compare(left, right, new float[][]{{11}}));
        for (float wrong : new float[]{11.5f, Float.NaN}) {
            var problem = assertThrows(IllegalStateException.class,
                    () -> LinearAlgebra.compare(left, right, new float[][]{{wrong}}));
            assertTrue(String.valueOf(problem.getMessage()).contains("calculates wrongly on this processor"));
        }
    }

    @Test
    void tanhAndSigmoidOfTheGatesAreExactToFloat() {
        for (float x = -20; x < 20; x += 0.0009f) {
            assertEquals(Math.tanh(x), FloatFormulas.tanh(x), 3e-7);
        }
        assertTrue(Float.isNaN(FloatFormulas.tanh(Float.NaN)));
    }
}
