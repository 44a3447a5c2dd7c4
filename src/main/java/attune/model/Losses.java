package attune.model;

/// Mean cross-entropy of pitch and of duration in nats an event, and how often the likeliest note was the right one (0–1).
public record Losses(double pitch, double duration, double accuracy) {
    public double total() {
        return pitch + duration;
    }
}
