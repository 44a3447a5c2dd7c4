/// Live heat maps: a newest-wins mailbox, colour maps, an image of one pixel a cell, axes and hover.
@NullMarked
package attune.ui.heatmap;

import org.jspecify.annotations.NullMarked;
