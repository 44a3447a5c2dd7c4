/// The Train panel and its stage: pieces, network, curves, snapshots.
///
/// [Learning] is a way to learn from pieces; there are two, note after note (`Line…`) and voices as a picture (`Picture…`), each with its form,
/// its course and its curves. [TrainViewModel] knows which is chosen, what was read and whether one runs.
@NullMarked
package attune.ui.train;

import org.jspecify.annotations.NullMarked;
