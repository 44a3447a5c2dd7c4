package attune.picture;

import attune.generate.HeatMap;
import attune.model.Matrix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A heat map with all the words of its picture; NaN stands for a cell that does not exist.
///
/// @param subtitle what a cell is, in a line
/// @param map its row names as they are written along the axis, the first at the top; `bar.beat` columns get lines where a bar
///        begins
/// @param rowsTitle what the rows are, `columnsTitle` what the columns are
/// @param written by column, the rows of what was written there; they are outlined
public record LabelledHeatMap(String title, String subtitle, HeatMap map, String rowsTitle, String columnsTitle,
        ColorMap colors, List<List<Integer>> written) {
    public LabelledHeatMap {
        written = List.copyOf(written);
    }

    /// What the network expected, as [attune.generate.HeatMaps#pitch(attune.generate.Melody)] gives it.
    public static LabelledHeatMap expectation(HeatMap map) {
        List<List<Integer>> written = map.columns().stream().map(name -> rowsOf(afterPlace(name), map.rows()))
                .toList();
        return new LabelledHeatMap("What it expects",
                "probability of each pitch, before temperature; a chord counts for each of its pitches; outlined: what was written",
                new HeatMap(map.matrix(), spelled(map.rows()), places(map.columns())), "pitch",
                "bar.beat of the note being written", ColorMap.VIRIDIS, written);
    }

    /// Where the network looked, as [attune.generate.HeatMaps#attention(attune.generate.Melody, attune.generate.Primer)] gives it.
    ///
    /// No weight of a softmax is 0, so a cell of 0 lies outside of its column's window: what cannot be attended to stays pale.
    public static LabelledHeatMap attention(HeatMap map) {
        return attention(map, "the notes before it, oldest at the top");
    }

    /// Which given notes each written one comes from, as
    /// [attune.generate.PassageHeatMaps#alignment(attune.generate.WrittenPassage)] gives it; pale is what was not read for it.
    public static LabelledHeatMap alignment(HeatMap map) {
        return attention(map, "the notes that were given");
    }

    private static LabelledHeatMap attention(HeatMap map, String rowsTitle) {
        Matrix matrix = map.matrix();
        float[] values = matrix.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == 0 ? Float.NaN : values[i];
        }
        List<String> rows = map.rows().stream().map(name -> name.startsWith("START") ? "START" : name).toList();
        return new LabelledHeatMap("Where it looks",
                "attention weight; each column, the note being written, adds up to 1; pale: beyond its reach",
                new HeatMap(new Matrix(matrix.name(), matrix.rows(), matrix.cols(), values), spelled(rows),
                        places(map.columns())),
                rowsTitle, "bar.beat of the note being written", ColorMap.INFERNO, List.of());
    }

    /// The largest value; 0 where no cell exists.
    double largest() {
        double largest = 0;
        for (float value : map.matrix().values()) {
            largest = value > largest ? value : largest;
        }
        return largest;
    }

    /// `3.2` of `3.2 G4`: along an axis there is no room for more.
    private static List<String> places(List<String> names) {
        return names.stream().map(name -> name.split(" ", 2)[0]).toList();
    }

    private static String afterPlace(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static List<Integer> rowsOf(String token, List<String> rows) {
        Map<String, Integer> rowByName = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            rowByName.put(rows.get(row), row);
        }
        return List.of(token.split("\\.")).stream().filter(rowByName::containsKey).map(rowByName::get).toList();
    }

    /// Names as people read them: `E♭4`, `C♯3`.
    private static List<String> spelled(List<String> names) {
        return names.stream().map(name -> name.replace('#', '♯').replaceAll("([EB])-(?=-?\\d)", "$1♭")).toList();
    }
}
