/// The only ND4J and DL4J code: networks, layers, training loops. INDArrays never leave this package.
///
/// Everything here belongs to the model lane: one thread for training and prediction. Constructing a trainer or a loader
/// loads nothing; their first call loads the native libraries, sets their threads and checks their arithmetic
/// ([attune.neural.LinearAlgebra]).
///
/// Decisions:
/// - 2026-11-22: the loss stands outside the graph, in plain Java ([attune.neural.CrossEntropy]): targets stay indices, each row can be
///   left out, and pitch and duration come apart. The graph is given the gradient at its two heads ("external errors" in DL4J's words).
/// - 2026-11-22: alignment and context are vertices of our own, because DL4J's attention layers hide their weights or fix the length.
@NullMarked
package attune.neural;

import org.jspecify.annotations.NullMarked;
