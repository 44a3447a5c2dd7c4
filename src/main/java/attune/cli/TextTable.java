package attune.cli;

import java.util.ArrayList;
import java.util.List;

/// Lines of columns that stand under one another; the last column is left as it is.
final class TextTable {
    private final List<String[]> rows = new ArrayList<>();

    TextTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]);
                if (i + 1 < row.length) {
                    line.append(" ".repeat(width(i) - row[i].length() + 2));
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join(System.lineSeparator(), lines);
    }

    private int width(int column) {
        return rows.stream().filter(row -> row.length > column + 1).mapToInt(row -> row[column].length()).max()
                .orElse(0);
    }
}
