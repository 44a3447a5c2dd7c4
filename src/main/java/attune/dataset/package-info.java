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
@NullMarked
package attune.dataset;

import org.jspecify.annotations.NullMarked;
