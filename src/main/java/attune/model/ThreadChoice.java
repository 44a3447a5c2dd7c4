package attune.model;

import java.util.List;

/// How many threads a training goes on with, and what was measured for it; the number changes the time, never the result.
///
/// @param threads from 1 on
/// @param milliseconds that a batch took (median) on one thread, on two, and so on
public record ThreadChoice(int threads, List<Double> milliseconds) {
    public ThreadChoice {
        milliseconds = List.copyOf(milliseconds);
    }
}
