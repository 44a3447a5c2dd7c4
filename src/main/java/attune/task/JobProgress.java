package attune.task;

/// How far a job is; `total` 0 means that nobody knows.
public record JobProgress(long done, long total, String message) {
    /// From 0 to 1, or −1 where nobody knows.
    public double fraction() {
        return total <= 0 ? -1 : Math.min(1, (double) done / total);
    }
}
