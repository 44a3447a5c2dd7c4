/// The studio. Each panel is a folder with its view and view model; panels meet only in ui.common, ui.chart and ui.heatmap.
@NullMarked
package attune.ui;

import org.jspecify.annotations.NullMarked;
