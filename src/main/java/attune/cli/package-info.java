/// The command line. Sees neither the user interface nor the neural package: what it needs is handed in.
@NullMarked
package attune.cli;

import org.jspecify.annotations.NullMarked;
