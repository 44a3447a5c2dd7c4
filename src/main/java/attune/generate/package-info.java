/// Sampling strategies and the generators that return scores, note by note. Sees networks only through the contracts of model.
///
/// Decisions (2026-11-22):
/// - The order is mask → temperature → top-k → top-p → draw; a step takes two random numbers, note then length, always.
/// - Numbers that decide a note are added in the order of the indices and come from `StrictMath`; equal probabilities rank by
///   index: one seed, the same notes on each machine that gives the same expectations.
/// - START is masked for the first event and ends the piece afterwards; the length 0 is masked, it belongs to START.
/// - A chord's probability goes to each of its pitches whole, so a column of pitch mass can exceed 1 and a cell cannot.
/// - Several takes are written in step, each with random numbers of its own: a take has the notes that it would have alone.
/// - A cancelled generation returns what came; only before the first event does it throw.
/// - Ticks are rounded from the exact place in quarters, not added up, so that triplets do not drift.
@NullMarked
package attune.generate;

import org.jspecify.annotations.NullMarked;
