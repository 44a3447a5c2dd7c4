package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.generate.HeatMap;
import attune.model.Matrix;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MatrixCsvTest {
    @Test
    void namesStandInTheFirstRowAndTheFirstColumn() {
        Matrix matrix = new Matrix("p", 2, 2, new float[]{0, 0.25f, 1, 1e-7f});
        assertEquals("pitch,1.1,1.2\r\nC4,0,0.25\r\nB3,1,1.0E-7\r\n",
                MatrixCsv.write("pitch", new HeatMap(matrix, List.of("C4", "B3"), List.of("1.1", "1.2"))));
    }

    @Test
    void aCellThatDoesNotExistIsEmpty() {
        Matrix matrix = new Matrix("a", 1, 2, new float[]{Float.NaN, 0.5f});
        assertEquals("r,a,b\r\nx,,0.5\r\n", MatrixCsv.write("r", new HeatMap(matrix, List.of("x"), List.of("a", "b"))));
    }

    @Test
    void namesWithCommasAndQuotesAreQuoted() {
        Matrix matrix = new Matrix("a", 1, 1, new float[]{0.5f});
        assertEquals("\"say \"\"c\"\"\",\"a,b\"\r\n\"x\ny\",0.5\r\n",
                MatrixCsv.write("say \"c\"", new HeatMap(matrix, List.of("x\ny"), List.of("a,b"))));
    }

    @Test
    void everyValueCanBeReadBackExactlyInAnyCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            float value = 0.1f + 0.2f;
            String csv = MatrixCsv.write("",
                    new HeatMap(new Matrix("a", 1, 1, new float[]{value}), List.of("x"), List.of("y")));
            assertEquals(value, Float.parseFloat(csv.strip().split("\r\n")[1].split(",")[1]));
        } finally {
            Locale.setDefault(before);
        }
    }
}
