/// The corpus browser: a folder of files as a table that fills while it is read; filter, hear, open, and choose for training.
/// Keeps nothing outside the settings. Knows no other panel.
@NullMarked
package attune.ui.corpus;

import org.jspecify.annotations.NullMarked;
