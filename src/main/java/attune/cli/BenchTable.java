package attune.cli;

import attune.bench.Measured;
import attune.bench.Rival;
import attune.bench.Series;
import attune.bench.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured, to read.
final class BenchTable {
    private static final int HUNDREDS = 100;

    private BenchTable() {}

    static String of(List<Measured> measured) {
        TextTable table = new TextTable();
        List<Rival> rivals = List.of(Rival.STOCK, Rival.LIBTORCH).stream()
                .filter(rival -> measured.stream().anyMatch(row -> row.rival(rival).isPresent())).toList();
        table.row(head(rivals));
        measured.forEach(row -> table.row(cells(row, rivals)));
        return table.toString();
    }

    private static String[] head(List<Rival> rivals) {
        List<String> cells = new ArrayList<>(List.of("measure", "median", "low to high"));
        for (Rival rival : rivals) {
            cells.add(rival.words());
            cells.add("÷ ours");
        }
        cells.add("how");
        return cells.toArray(String[]::new);
    }

    private static String[] cells(Measured row, List<Rival> rivals) {
        Spread ours = row.ours().spread();
        List<String> cells = new ArrayList<>(List.of(row.name(), number(ours.median()) + " " + row.unit(),
                number(ours.low()) + " to " + number(ours.high())));
        List<String> settings = new ArrayList<>(List.of(row.ours().setting()));
        for (Rival rival : rivals) {
            cells.add(row.rival(rival).map(series -> number(series.spread().median())).orElse(""));
            cells.add(row.ratio(rival).map(BenchTable::number).orElse(""));
            row.rival(rival).map(Series::setting).filter(setting -> !setting.isEmpty())
                    .ifPresent(setting -> settings.add(rival.words() + " " + setting));
        }
        cells.add(String.join("; ", settings.stream().filter(setting -> !setting.isEmpty()).toList()));
        return cells.toArray(String[]::new);
    }

    /// As many digits as the measuring is good for.
    private static String number(double value) {
        String format = value >= HUNDREDS ? "%,.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
