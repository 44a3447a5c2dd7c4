package attune.generate;

/// Where a note is struck again that goes on with the same pitch in the next step of a grid.
public enum Attack {
    /// On each beat, and where the pitch changes: what the seed writes, and chorales sound like.
    EACH_BEAT,
    /// Only where the pitch changes.
    HELD
}
