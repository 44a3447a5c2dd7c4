/// Sampling strategies and the generators that return scores, note by note. Sees networks only through the contracts of model.
@NullMarked
package attune.generate;

import org.jspecify.annotations.NullMarked;
