/// Curves by JFreeChart, themed; the only JFreeChart code.
@NullMarked
package attune.ui.chart;

import org.jspecify.annotations.NullMarked;
