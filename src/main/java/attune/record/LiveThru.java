package attune.record;

/// Lets what is played be heard at once.
public record LiveThru(LiveNotes notes) implements InputListener {
    @Override
    public void said(long nanos, LiveMessage message) {
        message.play(notes);
    }
}
