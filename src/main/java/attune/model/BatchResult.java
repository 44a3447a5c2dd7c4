package attune.model;

/// What a batch brought: which batch (from 1) of how many in which epoch, its own losses, and the speed since the epoch began.
public record BatchResult(int epoch, int batch, int batches, Losses losses, double notesPerSecond) {}
