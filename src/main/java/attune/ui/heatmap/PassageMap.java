package attune.ui.heatmap;

import attune.generate.GenerationStep;
import java.util.List;
import java.util.stream.IntStream;

/// A heat map of a passage: each column is one of its steps.
public abstract sealed class PassageMap implements HeatMap permits PitchMap, AttentionMap, AlignmentMap {
    private final Passage passage;

    PassageMap(Passage passage) {
        this.passage = passage;
    }

    /// What it is a picture of.
    public Passage passage() {
        return passage;
    }

    GenerationStep step(int column) {
        return passage.steps().get(column);
    }

    /// The place in the take of a column's step; −1 where there is no such column.
    public int index(int column) {
        return column < 0 || column >= passage.steps().size() ? -1 : step(column).index();
    }

    /// The column of the step with that place in the take; −1 where none stands for it.
    public int column(int index) {
        List<GenerationStep> steps = passage.steps();
        return IntStream.range(0, steps.size()).filter(column -> steps.get(column).index() == index).findFirst()
                .orElse(-1);
    }

    @Override
    public Axis columns() {
        return BarBeats.axis(passage, 0, passage.steps().size());
    }

    @Override
    public int plannedColumns() {
        return passage.planned();
    }
}
