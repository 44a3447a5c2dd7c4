/// The page: the piece, the selection or a take on staves, drawn by OpenSheetMusicDisplay in a web view that reaches nothing
/// outside itself. Knows nothing of how MusicXML is made or read.
///
/// - 2026-11-30: The page is made of systems, one line of staves each, those in sight first; an edit draws only the systems that it
///   changes. For paper the same engraver draws on a page that nobody sees, driven step by step from beside the FX thread.
/// - 2026-11-30: The engraver runs in a worker of the page, with a document of our own (`dom.js`): a web view runs its scripts on the
///   FX thread, and collects their garbage there whenever Java collects its own. In steps on that thread the window still
///   waited a tenth of a second for the garbage. The page itself only takes pictures as text, puts one there and frees what
///   stood there, each at a pulse of its own; and it measures text, for a worker has nothing to measure it with. Whoever makes an [Engraver] closes it, for a worker lives as long as its page.
/// - 2026-11-30: The worker writes a picture with few elements and few letters (`flat.js`): 190 instead of 1,260, 95 kB instead of
///   350 for six bars in four voices. Reading, laying out, painting and collecting them is what the window waited for: 96 ms became about 20.
/// - 2026-11-30: The page answers through `alert`: the bridge of objects into JavaScript is deprecated for removal, and gives a
///   page more than it needs.
@NullMarked
package attune.ui.notation;

import org.jspecify.annotations.NullMarked;
