package attune.neural;

/// Speed and time left of a training; what it says never changes what is learned.
final class TrainingClock {
    private static final double NANOS = 1e9;

    private long begun;
    private long doneBefore;
    private long epochBegun;
    private long notes;

    /// @param done batches that an earlier session did
    void start(long done) {
        begun = System.nanoTime();
        doneBefore = done;
    }

    void startEpoch() {
        epochBegun = System.nanoTime();
        notes = 0;
    }

    void learned(int events) {
        notes += events;
    }

    /// Since the epoch began, or was resumed.
    double epochSeconds() {
        return (System.nanoTime() - epochBegun) / NANOS;
    }

    double notesPerSecond() {
        return notes / Math.max(1e-9, epochSeconds());
    }

    /// Batches a second since this session began.
    double perSecond(long done) {
        return (done - doneBefore) * NANOS / Math.max(1, System.nanoTime() - begun);
    }

    /// As fast as it went so far, measuring included; NaN as long as nobody can tell.
    double secondsLeft(long done, long total) {
        return done <= doneBefore
                ? Double.NaN
                : (System.nanoTime() - begun) / NANOS / (done - doneBefore) * (total - done);
    }

    /// Words such as `, about 4 min left`; empty as long as nobody can tell.
    String timeLeft(long done, long total) {
        double seconds = secondsLeft(done, total);
        return Double.isNaN(seconds) ? "" : ", " + words(seconds) + " left";
    }

    static String words(double seconds) {
        if (seconds < 90) {
            return "about " + Math.max(1, Math.round(seconds)) + " s";
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 90 ? "about " + minutes + " min" : "about " + Math.round(minutes / 60.0) + " h";
    }
}
