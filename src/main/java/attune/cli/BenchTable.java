package attune.cli;

import attune.bench.Measured;
import attune.bench.Rival;
import attune.bench.Spread;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What was measured, to read, row by row: the widths are fixed, because the later rows are not there yet when the first is written.
final class BenchTable {
    private static final int HUNDREDS = 100;
    private static final int NAME = 26;
    private static final int MEDIAN = 18;
    private static final int RANGE = 22;
    private static final int RIVAL = 10;
    private static final int RATIO = 6;

    /// Those that the last heading names; what is compared with nobody needs no columns for it.
    private final Set<Rival> columns = EnumSet.noneOf(Rival.class);
    private boolean begun;

    /// The row, and before it a heading where the one above lacks its columns.
    List<String> lines(Measured row) {
        List<String> lines = new ArrayList<>();
        if (columns.addAll(row.rivals().keySet()) || !begun) {
            if (begun) {
                lines.add("");
            }
            lines.add(heading());
            begun = true;
        }
        lines.add(line(row));
        return lines;
    }

    private String heading() {
        StringBuilder line = new StringBuilder();
        cell(line, NAME, "measure");
        cell(line, MEDIAN, "median");
        cell(line, RANGE, "low to high");
        for (Rival rival : columns) {
            cell(line, RIVAL, rival.words());
            cell(line, RATIO, "÷ ours");
        }
        return line.append("how").toString();
    }

    private String line(Measured row) {
        Spread ours = row.ours().spread();
        StringBuilder line = new StringBuilder();
        cell(line, NAME, row.name());
        cell(line, MEDIAN, number(ours.median()) + " " + row.unit());
        cell(line, RANGE, number(ours.low()) + " to " + number(ours.high()));
        for (Rival rival : columns) {
            cell(line, RIVAL, row.rival(rival).map(series -> number(series.spread().median())).orElse(""));
            cell(line, RATIO, row.ratio(rival).map(BenchTable::number).orElse(""));
        }
        return line.append(how(row)).toString().stripTrailing();
    }

    private static void cell(StringBuilder line, int width, String text) {
        line.append(text).append(" ".repeat(Math.max(0, width - text.length()) + 2));
    }

    private static String how(Measured row) {
        List<String> settings = new ArrayList<>();
        settings.add(row.ours().setting() + leftOut(row, Rival.OURS));
        for (Rival rival : Rival.values()) {
            row.rival(rival).map(series -> series.setting() + leftOut(row, rival)).filter(words -> !words.isEmpty())
                    .ifPresent(words -> settings.add(rival.words() + " " + words));
        }
        return String.join("; ", settings.stream().filter(words -> !words.isEmpty()).toList());
    }

    /// Such as ` (2 threads: no turn after a warm-up of 5,290)`.
    private static String leftOut(Measured row, Rival rival) {
        return row.leftOut(rival).stream()
                .map(left -> left.setting() + ": no turn after a warm-up of " + number(left.warmUp()))
                .reduce((one, other) -> one + "; " + other).map(words -> " (" + words + ")").orElse("");
    }

    /// As many digits as the measuring is good for.
    private static String number(double value) {
        String format = value >= HUNDREDS ? "%,.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
