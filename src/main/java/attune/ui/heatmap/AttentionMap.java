package attune.ui.heatmap;

import attune.generate.GenerationStep;
import java.util.List;
import java.util.Optional;

/// "Where it looks": one column the note being written, one row a note before it, each cell the weight it was given.
///
/// Rows go down in time, so the window of the network walks down one row a column. All places that held START share the row at
/// the top, with the mean of their weights: one row each would be two thirds emptiness before the music, and their sum would
/// outshine the notes. With it counted as often as it stands for, a column adds up to 1.
public final class AttentionMap extends PassageMap {
    /// The brightest colour is for so many times an even share at least: who looks everywhere alike must not look dazzled.
    private static final float EVEN_SHARES = 3;

    private final boolean sawStart;
    private final int firstEvent;
    private final int events;
    private final float brightest;

    public AttentionMap(Passage passage) {
        super(passage);
        List<GenerationStep> steps = passage.steps();
        int oldest = steps.stream().filter(step -> step.attention().length > 0)
                .mapToInt(GenerationStep::firstAttended).min().orElse(0);
        this.firstEvent = Math.max(oldest, -passage.primer().size());
        this.sawStart = oldest < firstEvent;
        this.events = Math.max(0, steps.size() - 1 - firstEvent);
        float most = 0;
        for (GenerationStep step : steps) {
            most = Math.max(most,
                    step.attention().length == 0 ? 0 : Math.min(1, EVEN_SHARES / step.attention().length));
            for (int i = Math.max(0, firstEvent - step.firstAttended()); i < step.attention().length; i++) {
                most = Math.max(most, step.attention()[i]);
            }
        }
        this.brightest = most > 0 ? most : 1;
    }

    /// Whether the network has attention at all.
    public static boolean exists(Passage passage) {
        return passage.steps().stream().anyMatch(step -> step.attention().length > 0);
    }

    /// The event that a row stands for, as steps count them; empty for the row of START.
    public Optional<Integer> event(int row) {
        return sawStart && row == 0 ? Optional.empty() : Optional.of(firstEvent + row - (sawStart ? 1 : 0));
    }

    private int row(int event) {
        return event < firstEvent ? 0 : event - firstEvent + (sawStart ? 1 : 0);
    }

    @Override
    public Axis rows() {
        int starts = sawStart ? 1 : 0;
        Axis inner = BarBeats.axis(passage(), firstEvent, events);
        return new Axis(events + starts, row -> row < starts ? "start" : inner.name().apply(row - starts),
                row -> row < starts || inner.begins().test(row - starts));
    }

    @Override
    public float at(int row, int column) {
        GenerationStep step = step(column);
        return event(row).map(event -> weight(step, event)).orElseGet(() -> startWeight(step));
    }

    private static float weight(GenerationStep step, int event) {
        int place = event - step.firstAttended();
        return place < 0 || place >= step.attention().length ? Float.NaN : step.attention()[place];
    }

    private float startWeight(GenerationStep step) {
        int starts = starts(step);
        return starts == 0 ? Float.NaN : startSum(step) / starts;
    }

    /// How many places of the step's window held START.
    int starts(GenerationStep step) {
        return Math.clamp(-passage().primer().size() - (long) step.firstAttended(), 0, step.attention().length);
    }

    private float startSum(GenerationStep step) {
        float sum = 0;
        for (int i = 0; i < starts(step); i++) {
            sum += step.attention()[i];
        }
        return sum;
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
        if (columns <= 0) {
            return new CellRange(0, 0, firstColumn, 0);
        }
        int first = row(step(firstColumn).firstAttended());
        int last = row(firstColumn + columns - 2);
        return new CellRange(first, Math.max(0, last - first + 1), firstColumn, columns);
    }

    @Override
    public CellWords words(Cell cell) {
        GenerationStep step = step(cell.column());
        PlacedEvent written = passage().placed(step);
        String title = "Writing " + passage().name(written) + " at " + passage().place(written);
        float weight = at(cell.row(), cell.column());
        Optional<PlacedEvent> seen = event(cell.row()).flatMap(passage()::event);
        String looked = seen.map(event -> passage().name(event) + " at " + passage().place(event))
                .orElse("the silence before the start");
        if (Float.isNaN(weight)) {
            return new CellWords(title, List.of(), "cannot look at " + looked);
        }
        double share = seen.isPresent() ? weight : startSum(step);
        return new CellWords(title, List.of(new CellWords.Line("looked at " + looked, NoteWords.percent(share), -1)),
                seen.isPresent() ? "click to hear both" : "all " + starts(step) + " places of it together");
    }
}
