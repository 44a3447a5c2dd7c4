/// Measuring: contestants take turns in one run, and what comes out are medians, spreads and ratios. It knows neither ND4J nor the
/// user interface: what needs those is a [attune.bench.BenchPart] that is handed in.
///
/// Decisions:
/// - 2026-11-22: contestants alternate round by round, and a ratio is the median of the rounds' ratios: where the machine slows down
///   for a while it slows all of them, and the ratio stays.
/// - 2026-11-22: a turn of a network is the best mean of a few blocks of steps, because that is what the LibTorch reference reports of
///   itself; the median and the spread are taken over the turns.
/// - 2026-11-22: a setting whose warm-up costs five times the best of the same rival's has no turn, and the row says so: DL4J's default
///   threads take 5 to 70 s a step where one thread takes 0.3 s, and with turns of those a bench does not end within ten minutes.
/// - 2026-11-22: rows are handed on as they come, so that a bench that is stopped has not been for nothing.
@NullMarked
package attune.bench;

import org.jspecify.annotations.NullMarked;
