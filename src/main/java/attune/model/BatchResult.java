package attune.model;

/// What a batch brought: which batch (from 1) of how many in which epoch, its own losses, and the speed since the epoch began.
///
/// @param secondsLeft until the last epoch has passed, as fast as it went so far; NaN as long as nobody can tell
/// @param threads that it was calculated on
public record BatchResult(int epoch, int batch, int batches, Losses losses, double notesPerSecond,
        double secondsLeft, int threads) {}
