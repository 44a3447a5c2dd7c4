/// The command line. Sees neither the user interface nor the neural package: what it needs is handed in.
///
/// - 2026-11-24: `evaluate` lets a model that harmonises write to the melodies of some of the pieces, as `compose` would, because the
///   losses say nothing of parallels and crossings; the figures of the same pieces stand beside, melody included in both.
@NullMarked
package attune.cli;

import org.jspecify.annotations.NullMarked;
