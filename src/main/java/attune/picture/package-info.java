/// Heat maps as pixels and labelled PNG and CSV files, without a screen.
@NullMarked
package attune.picture;

import org.jspecify.annotations.NullMarked;
