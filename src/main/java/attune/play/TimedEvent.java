package attune.play;

/// An event with its channel (0–255) and its time in microseconds of the player's clock.
record TimedEvent(long micros, int channel, ChannelMessage event) {}
