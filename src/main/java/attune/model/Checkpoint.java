package attune.model;

import java.util.List;

/// A training stopped between two batches, whole: what is needed to use the network and to go on exactly where it stood.
///
/// The arrays are not to be written.
///
/// @param model the weights as they are
/// @param updaterState the state of the updater, in the order of the weights
/// @param epoch completed epochs
/// @param batch completed batches of the next epoch
/// @param running what the next epoch has gathered so far
/// @param history the results of the completed epochs
/// @param best the model with the best validation loss so far (the same as `model` where it is the best)
@SuppressWarnings("ArrayRecordComponent")
public record Checkpoint(ModelFile model, float[] updaterState, int epoch, int batch, LossSums running,
        List<EpochResult> history, ModelFile best) {
    public Checkpoint {
        history = List.copyOf(history);
    }
}
