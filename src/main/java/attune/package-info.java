/// The way in: builds everything by hand and hands it round; the one place that sees neural, ui and cli together.
///
/// - 2026-11-30: On Linux the packages keep the distribution's own launcher: jpackage's asks the package manager where it lies, which takes
///   0.1 s. The class path is in the jar's manifest, in one order, because Java's record of a start (the AOT cache) fits one order only.
/// - 2026-11-30: The record holds classes, not which methods were hot, and C2 compiles at four times its usual thresholds (`Tier4…` in
///   jvm.options): of the processor time up to the first picture C2 took half. Loops that are really hot pass the thresholds within a second:
///   `attune bench train stream` gives the same with them and without.
@NullMarked
package attune;

import org.jspecify.annotations.NullMarked;
