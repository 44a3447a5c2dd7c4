package attune.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class PanelTest {
    @BeforeAll
    static void start() {
        LinearAlgebra.start();
    }

    /// Among them the shapes that are multiplied in tiles, with rests at every edge, and those that are not.
    @ParameterizedTest
    @CsvSource({"3,1,5", "3,4,5", "64,16,512", "65,17,513", "100,64,1100", "100,65,30", "1,1,1", "1,33,2"})
    void itMultipliesAsNd4jDoes(int rows, int columns, int inner) {
        for (DataType type : new DataType[]{DataType.FLOAT, DataType.DOUBLE}) {
            for (int form = 0; form < 4; form++) {
                boolean leftTransposed = form % 2 == 1;
                boolean rightTransposed = form >= 2;
                INDArray left = random(type, leftTransposed ? inner : rows, leftTransposed ? rows : inner);
                INDArray right = random(type, rightTransposed ? columns : inner, rightTransposed ? inner : columns);
                INDArray result = Nd4j.ones(type, rows, columns).dup('f');
                INDArray expected = (leftTransposed ? left.transpose() : left)
                        .mmul(rightTransposed ? right.transpose() : right).addi(2);
                Panel.of(result, rows).multiply(panel(left), leftTransposed, panel(right), rightTransposed, 2);
                double close = type == DataType.FLOAT ? 2e-4 : 1e-10;
                assertEquals(0, expected.sub(result).amaxNumber().doubleValue(), close);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3,1,5", "3,4,5", "64,16,51", "65,17,13"})
    void theTurnedWayGivesTheSameProduct(int rows, int columns, int inner) {
        for (DataType type : new DataType[]{DataType.FLOAT, DataType.DOUBLE}) {
            for (double keep : new double[]{0, 1}) {
                for (boolean transposed : new boolean[]{false, true}) {
                    INDArray left = random(type, transposed ? inner : rows, transposed ? rows : inner);
                    INDArray right = random(type, inner, columns);
                    INDArray result = random(type, rows, columns);
                    INDArray expected = (transposed ? left.transpose() : left).mmul(right).addi(result.mul(keep));
                    INDArray scratch = random(type, 2 * rows * columns, 1);
                    panel(result).multiplyTurned(panel(left), transposed, panel(right), keep, panel(scratch));
                    assertEquals(0, expected.sub(result).amaxNumber().doubleValue(), 1e-4);
                }
            }
        }
    }

    @Test
    void partsOfItMultiplyToo() {
        INDArray left = random(DataType.DOUBLE, 7, 9);
        INDArray right = random(DataType.DOUBLE, 12, 10);
        INDArray result = Nd4j.zeros(DataType.DOUBLE, 4, 5).dup('f');
        Panel.of(result, 4).rows(1, 2).columns(1, 3).multiply(panel(left).rows(2, 2).columns(3, 4), false,
                panel(right).rows(1, 4).everyColumn(1, 4), false, 0);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 5; column++) {
                double sum = 0;
                for (int k = 0; k < 4 && row >= 1 && row < 3 && column >= 1 && column < 4; k++) {
                    sum += left.getDouble(row + 1, 3 + k) * right.getDouble(1 + k, 1 + 4 * (column - 1));
                }
                assertEquals(sum, result.getDouble(row, column), 1e-12, row + ", " + column);
            }
        }
    }

    @Test
    void matricesThatDoNotFitAreRefusedBeforeAnythingIsWritten() {
        INDArray array = Nd4j.ones(DataType.FLOAT, 4, 4).dup('f');
        Panel panel = Panel.of(array, 4);
        assertThrows(IllegalArgumentException.class,
                () -> panel.multiply(panel.rows(0, 3), true, panel, false, 0));
        assertEquals(16, array.sumNumber().intValue());
    }

    private static INDArray random(DataType type, int rows, int columns) {
        return Nd4j.randn(type, rows, columns).dup('f');
    }

    private static Panel panel(INDArray matrix) {
        return Panel.of(matrix, (int) matrix.size(0));
    }
}
