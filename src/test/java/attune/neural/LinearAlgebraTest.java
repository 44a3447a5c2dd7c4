package attune.neural;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
    void panelsMultiplyAsNd4jDoes() {
        for (DataType type : new DataType[]{DataType.FLOAT, DataType.DOUBLE}) {
            for (int columns : new int[]{1, 4}) {
                INDArray left = Nd4j.randn(type, 5, 3).dup('f');
                INDArray right = Nd4j.randn(type, 5, columns).dup('f');
                INDArray result = Nd4j.ones(type, 3, columns).dup('f');
                INDArray expected = left.transpose().mmul(right).addi(2);
                Panel.of(result, 3).multiply(Panel.of(left, 5), true, Panel.of(right, 5), false, 2);
                assertEquals(0, expected.sub(result).amaxNumber().doubleValue(), 1e-5);
            }
        }
    }

    @Test
    void tanhAndSigmoidOfTheGatesAreExactToFloat() {
        for (float x = -20; x < 20; x += 0.0009f) {
            assertEquals(Math.tanh(x), FloatGates.tanh(x), 3e-7);
        }
        assertTrue(Float.isNaN(FloatGates.tanh(Float.NaN)));
    }
}
