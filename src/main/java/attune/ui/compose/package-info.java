/// The Compose panel and the heat maps below the roll.
///
/// Decisions (2026-11-24):
/// - What is composed and the model follow each other: each sort of network does one thing, so choosing either chooses both.
/// - A take is made by a `Plan`, a value that knows its writer; what composes, shows and keeps takes knows no kind of them.
/// - A locked voice is given to the network as it is heard. Where a take is shown that is not kept yet, its notes are the ones that
///   are locked, and the next take takes them along, so that keeping that one is still one step.
/// - A harmony takes the place of what its tracks hold in its span, never of more than it fills; an answer writes over nothing.
/// - Tracks of another piece get a harmony's notes only where they bear the voice's name: a stranger's notes must not be replaced.
@NullMarked
package attune.ui.compose;

import org.jspecify.annotations.NullMarked;
