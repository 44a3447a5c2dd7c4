/// The contracts and values of machine learning: specs, plans, trainer, listener, matrices, provenance, metrics, the model file. Knows no library of networks.
@NullMarked
package attune.model;

import org.jspecify.annotations.NullMarked;
