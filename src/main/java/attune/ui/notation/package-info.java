/// The page: the piece, the selection or a take on staves, drawn by OpenSheetMusicDisplay in a web view that reaches nothing
/// outside itself. Knows nothing of how MusicXML is made or read.
///
/// - 2026-11-30: The engraver draws on the FX thread and takes a tenth of a second for a page. So the page is made of systems,
///   one line of staves each, which are loaded and drawn one at a pulse, those in sight first; an edit draws only the systems
///   that it changes. For paper the same engraver draws on a page that nobody sees, driven step by step from beside the FX thread.
/// - 2026-11-30: The page answers through `alert`: the bridge of objects into JavaScript is deprecated for removal, and gives a
///   page more than it needs.
@NullMarked
package attune.ui.notation;

import org.jspecify.annotations.NullMarked;
