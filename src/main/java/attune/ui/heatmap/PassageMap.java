package attune.ui.heatmap;

import attune.generate.GenerationStep;

/// A heat map of a passage: each column is one of its steps.
public abstract sealed class PassageMap implements HeatMap permits PitchMap, AttentionMap {
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

    @Override
    public Axis columns() {
        return BarBeats.axis(passage, 0, passage.steps().size());
    }

    @Override
    public int plannedColumns() {
        return passage.planned();
    }
}
