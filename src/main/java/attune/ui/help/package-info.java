/// Help inside the program: the pages that come along as Markdown, drawn with nodes of our own, and the tour of hints.
///
/// Knows the table of actions, for their keys, and no panel: what a hint points at it finds by its name in the scene.
///
/// Decisions (2026-11-30):
/// - Pages are files that read well without the program too; a key stands in them as the name of its action, so that it is always the one
///   that is in force. A test reads every page.
/// - No web view: it would cost a second and 100 MB to show some paragraphs, and would know no key and no theme.
/// - The tour lies over the window without covering it, takes no focus by itself, and comes at each start until it was walked to its end
///   or is not wanted any more.
@NullMarked
package attune.ui.help;

import org.jspecify.annotations.NullMarked;
