/// A folder of thousands of files as a table: what each piece is, and which are one another's copies. Keeps of a piece its facts and a
/// fingerprint, never its notes. Knows no training.
///
/// Decisions (2026-11-30):
/// - Links are not followed: a link can lead out of the folder, or round in it.
/// - Two pieces are copies by what is struck, with all parts pressed together: transposition, tempo, resolution, instruments and repeats
///   make no difference; another harmony under the same melody does, because Bach's settings of one tune are different pieces.
/// - Copies are found once all files are read: which of them is kept must not depend on which was read first.
@NullMarked
package attune.dataset.survey;

import org.jspecify.annotations.NullMarked;
