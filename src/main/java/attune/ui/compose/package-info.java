/// The Compose panel and the heat maps below the roll.
@NullMarked
package attune.ui.compose;

import org.jspecify.annotations.NullMarked;
