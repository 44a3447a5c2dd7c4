/// From files to training data: tokenizer, vocabulary, corpus, split, examples and batches as plain arrays. Knows no network.
///
/// Decisions (2026-11-22):
/// - Windows never straddle pieces; a piece of n events has n + 1 targets, the last being START, learned but never counted.
/// - An unknown token is encoded as its nearest known relative, good as input, and neither learned nor counted as a target.
/// - The split is by whole pieces. Transposed copies come after the pieces as written; one that would leave the range of MIDI
///   is left out whole, because a copy without some notes is other music.
/// - A corpus never fails as a whole: what cannot be used is named with its reason, and an exact copy is used once. Names are
///   paths below the folder that was given, never the machine's.
/// - Whatever is random is `java.util.Random`, whose numbers its documentation fixes.
///
/// Decisions (2026-11-24), for passages that are read and others that are written after them:
/// - A voice is a part pressed into one line on the grid of the chordified tokens: of notes that start together the highest, in the bass the
///   lowest. Notes last over bar lines, rests do not; all voices end together. Voices stand from the highest on average to the lowest.
/// - Rests that last as no training note does are cut at beats where that makes lengths that notes have: else a length would count as
///   known of which nothing was learned but silence.
/// - What is given in learning changes with the epoch, half of the time the chosen voice alone; judging never changes. In judging each
///   event counts once: stretches of 8 bars overlap by 2, which are context, and each phrase but the first is an answer.
/// - An event cut at the end of a stretch has the token of what is left of it; where there is none, the nearest, not learned.
/// - Phrases end by a rule that can be read ([Phrases]), not by a network's guess: a musician can see why.
/// - Times are whole ticks of [attune.music.Score#TICKS_PER_QUARTER], in which every grid place is exact.
///
/// Decisions (2026-11-24), for music that is drawn as a picture:
/// - A window is whole bars of sixteen sixteenths, 4/4 or 2/2; what sounds as a sixteenth begins is what the cell has. Notes between are
///   counted and told: a triplet is no longer the rhythm that somebody wrote.
/// - The seed's setting begins at the first beat in which all voices sound. From the first frame on, two of the 229 items would not be
///   those of the yardstick.
/// - An upbeat is a first bar that is shorter than the next, or that begins with silence. One that a file has spread over whole bars cannot
///   be told: the bar lines of such a file are taken as they are.
/// - Figures are compared in scales, each a difference that is plain to hear, because their units have nothing in common.
@NullMarked
package attune.dataset;

import org.jspecify.annotations.NullMarked;
