package attune.ui.train;

import attune.generate.Melody;
import attune.model.EpochResult;
import attune.model.ModelFile;

/// The network after an epoch, and a short piece it composed then: the same seed and the same beginning every time.
record Snapshot(EpochResult result, ModelFile model, Melody melody) {}
