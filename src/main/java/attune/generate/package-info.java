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
///
/// Decisions on passages (2026-11-24):
/// - Inside, time is counted so finely that the brief's ticks and 480ths of a quarter are both whole; going back rounds, which keeps the
///   order of places, so that what does not cross here does not cross in the brief's ticks.
/// - A voice may meet another (a unison) but not pass it, at any tick: each note is chosen beside all that already stands, the given and
///   kept notes ahead of it too, and lasts at most until it would be in the way. What is written later looks at it in turn.
/// - Rules are masks before temperature. Where nothing satisfies them, first known lengths give way, then the scale, then the note: a
///   rest, or without one the nearest pitch with room. Ranges and crossings never do. The passage tells of each ([Compromise]).
/// - Rules decide which note there is, not whether there is one: a rest keeps its share beside the notes that they leave.
/// - A length is good when known lengths can fill what is left before the next kept note or the end.
/// - Networks are trained on eight bars at most: a longer harmony is written in sections of eight that advance by six, the two bars
///   before being heard again. A longer answer is refused, and of a longer question the last eight bars are read.
/// - A search judges each hypothesis as if it went on as it began, because those of as many events have come differently far.
///
/// Decisions on pictures (2026-11-24):
/// - A range is a mask before the choice, not a correction after it: what lies outside is not moved inside by octaves, as that would be
///   another melody. A track whose every activation within its range is below 0 rests, where rests are allowed.
/// - Each cell takes the same count of random numbers, so that a change in one voice redraws no other.
@NullMarked
package attune.generate;

import org.jspecify.annotations.NullMarked;
