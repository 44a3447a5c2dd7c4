package attune.bench;

/// A setting that was so slow in its warm-up that it had no turn: it could not have become its rival's best.
///
/// @param warmUp what it cost, in the measure's unit
public record LeftOut(Rival rival, String setting, double warmUp) {}
