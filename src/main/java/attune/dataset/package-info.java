/// From files to training data: tokenizer, vocabulary, corpus, split, examples and batches as plain arrays. Knows no network.
@NullMarked
package attune.dataset;

import org.jspecify.annotations.NullMarked;
