/// The only ND4J and DL4J code: networks, layers, training loops. INDArrays never leave this package.
@NullMarked
package attune.neural;

import org.jspecify.annotations.NullMarked;
