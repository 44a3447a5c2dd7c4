package attune.ui.voices;

import attune.dataset.VoiceGrid;

/// What was drawn, and what from.
record VoicesTake(Recipe recipe, VoiceGrid grid, TakeFacts facts) {
    int bars() {
        return grid.steps() / VoiceGrid.STEPS;
    }
}
