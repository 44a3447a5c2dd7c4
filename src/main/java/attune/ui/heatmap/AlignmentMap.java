package attune.ui.heatmap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// "Where it looks" of a reply: one column the note being written, one row a note that was given, each cell the weight it was given.
///
/// Where time runs alike on both sides, the bright cells go down with it. A long passage is read in parts: what was not read for a
/// column has no cell there.
public final class AlignmentMap extends PassageMap {
    /// The brightest colour is for so many times an even share at least: who looks everywhere alike must not look dazzled.
    private static final float EVEN_SHARES = 3;

    private final List<PlacedEvent> given;
    /// Colours are spread over what so many columns come to: one that stares at a single note must not leave the others dark.
    private static final double MOST_COLUMNS = 0.9;

    private final float brightest;

    public AlignmentMap(Passage passage) {
        super(passage);
        this.given = passage.primer();
        float[] strongest = new float[passage.steps().size()];
        for (int column = 0; column < strongest.length; column++) {
            for (float weight : step(column).attention()) {
                strongest[column] = Math.max(strongest[column], weight);
            }
        }
        Arrays.sort(strongest);
        float usual = strongest.length == 0 ? 0 : strongest[(int) ((strongest.length - 1) * MOST_COLUMNS)];
        this.brightest = Math.max(usual, Math.min(1, EVEN_SHARES / Math.max(1, given.size())));
    }

    /// Whether what was given is known, and the network looks at it.
    public static boolean exists(Passage passage) {
        return passage.reply() && !passage.primer().isEmpty()
                && passage.steps().stream().anyMatch(step -> step.attention().length == passage.primer().size());
    }

    /// The event that a row stands for.
    public PlacedEvent given(int row) {
        return given.get(row);
    }

    @Override
    public Axis rows() {
        return new Axis(given.size(), row -> passage().place(given(row)) + " " + shortName(given(row)),
                row -> row == 0 || bar(row) != bar(row - 1));
    }

    /// Place and name: `12.3 B♭4`.
    @Override
    public double rowNames() {
        return 60;
    }

    private String shortName(PlacedEvent event) {
        return event.isRest() ? "–" : passage().name(event);
    }

    private int bar(int row) {
        return passage().meter().position(given(row).range().start()).bar();
    }

    @Override
    public float at(int row, int column) {
        float[] weights = step(column).attention();
        return row < weights.length && weights[row] > 0 ? weights[row] : Float.NaN;
    }

    @Override
    public float brightest() {
        return brightest;
    }

    @Override
    public boolean isChosen(int row, int column) {
        return false;
    }

    @Override
    public double unsure(int column) {
        return Double.NaN;
    }

    @Override
    public CellRange shown(int firstColumn, int columns) {
        return new CellRange(0, columns <= 0 ? 0 : given.size(), firstColumn, Math.max(0, columns));
    }

    @Override
    public CellWords words(Cell cell) {
        PlacedEvent written = passage().placed(step(cell.column()));
        String title = "Writing " + passage().name(written) + " at " + passage().place(written);
        if (Float.isNaN(at(cell.row(), cell.column()))) {
            return new CellWords(title, List.of(), "did not read " + passage().name(given(cell.row())) + " at "
                    + passage().place(given(cell.row())));
        }
        int strongest = strongest(cell.column());
        CellWords.Line looked = line("looked at ", cell.row(), cell.column());
        List<CellWords.Line> lines = strongest == cell.row()
                ? List.of(looked)
                : List.of(looked, line("most at ", strongest, cell.column()));
        return new CellWords(title, lines, "click to hear both");
    }

    private int strongest(int column) {
        float[] weights = step(column).attention();
        return IntStream.range(0, weights.length).boxed()
                .max((one, other) -> Float.compare(weights[one], weights[other])).orElse(0);
    }

    private CellWords.Line line(String word, int row, int column) {
        return new CellWords.Line(word + passage().name(given(row)) + " at " + passage().place(given(row)),
                NoteWords.percent(at(row, column)), -1);
    }
}
