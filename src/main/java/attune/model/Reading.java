package attune.model;

/// How a network reads what a take has written so far.
public enum Reading {
    /// Each event is expected from the last events alone, as many as the network's window holds, as in training: exact.
    WINDOWED,
    /// The network reads on and on and forgets nothing by force; it attends over its last states, as many as its window holds.
    STREAMING
}
