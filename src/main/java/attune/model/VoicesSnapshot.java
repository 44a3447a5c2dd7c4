package attune.model;

import attune.dataset.GridFigures;
import attune.dataset.VoiceGrid;
import java.util.List;

/// What the generator draws from the same noise each time, and how near it comes to what it learns from.
///
/// @param step of the generator, from 1
/// @param samples drawn with running averages, by the highest pitch of each step and track
/// @param distance of their figures from the training data's
/// @param best whether none before was as near
public record VoicesSnapshot(int step, List<VoiceGrid> samples, GridFigures figures, double distance, boolean best) {
    public VoicesSnapshot {
        samples = List.copyOf(samples);
    }
}
