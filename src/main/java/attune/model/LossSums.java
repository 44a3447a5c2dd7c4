package attune.model;

/// Losses summed over events, still to be divided: what an epoch has gathered so far.
///
/// @param pitch cross-entropy of the note tokens in nats
/// @param duration cross-entropy of the duration tokens in nats
/// @param right events whose likeliest note was the right one
/// @param events that were counted
public record LossSums(double pitch, double duration, long right, long events) {
    public static final LossSums NOTHING = new LossSums(0, 0, 0, 0);

    public LossSums plus(LossSums more) {
        return new LossSums(pitch + more.pitch, duration + more.duration, right + more.right, events + more.events);
    }

    /// The means an event; zeros where nothing was counted.
    public Losses mean() {
        double count = Math.max(1, events);
        return new Losses(pitch / count, duration / count, right / count);
    }
}
