package attune.model;

import org.jspecify.annotations.Nullable;

/// What an epoch (from 1) brought; `validation` is null where no piece was held back.
public record EpochResult(int epoch, Losses training, @Nullable Losses validation, double seconds,
        double notesPerSecond, boolean best) {
    /// What early stopping goes by: the validation loss, or the training loss where nothing was held back.
    public double decisive() {
        return (validation == null ? training : validation).total();
    }
}
