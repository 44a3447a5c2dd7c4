package attune.neural;

import attune.model.Reading;

/// What a way of reading keeps of its takes from event to event. Each take has its own part of it, so that threads
/// can share the takes out among them.
sealed interface ReadingMemory extends AutoCloseable permits WindowChains, RunningStates {
    static ReadingMemory of(Reading reading, ReadingWeights weights, int window, int takes) {
        return switch (reading) {
            case WINDOWED -> new WindowChains(weights, window, takes);
            case STREAMING -> new RunningStates(weights, window, takes);
        };
    }

    /// Among how many desks so many takes are shared out where there are so many threads.
    int desks(int takes, int threads);

    /// How many columns a desk needs that so many takes are read at.
    int columns(int takes);

    /// Goes on to the next event, before the takes read theirs.
    void advance();

    /// The takes from `from` to before `to` read an event each, on the calling thread.
    ///
    /// @param notes of all takes
    /// @param durations of all takes
    void read(int from, int to, int[] notes, int[] durations, ReadingDesk desk);

    /// What the heads read of a take after its last event.
    ///
    /// @param context (hidden), written
    void context(int take, float[] context);

    /// α of a take, oldest first; empty without attention.
    float[] attention(int take);

    /// Lets a take stand where another stood.
    void copy(int from, int to);

    @Override
    void close();
}
