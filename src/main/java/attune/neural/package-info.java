/// The only ND4J and DL4J code: networks, layers, training loops. INDArrays never leave this package.
///
/// Everything here belongs to the model lane: one thread asks for training and prediction, and a training may calculate on a few
/// threads of its own ([attune.neural.Workers]), which share nothing but the weights that they read. Constructing a trainer or a loader
/// loads nothing; their first call loads the native libraries, sets their threads and checks their arithmetic
/// ([attune.neural.LinearAlgebra]).
///
/// Decisions:
/// - 2026-11-22: the loss stands outside the graph, in plain Java ([attune.neural.CrossEntropy]): targets stay indices, each row can be
///   left out, and pitch and duration come apart. The graph is given the gradient at its two heads ("external errors" in DL4J's words).
/// - 2026-11-22: the attention is a layer of our own, because DL4J's hide their weights or fix the length.
/// - 2026-11-22: the layers are DL4J's for its graph, and do their arithmetic themselves: matrices are [attune.neural.Panel]s over
///   native memory, multiplied by OpenBLAS by address, because an operation through ND4J costs 24 to 200 µs before it begins.
///   Parameters lie as DL4J's own layers have them, and a test holds outputs, gradients and updates against those.
/// - 2026-11-22: embeddings and the first LSTM are one layer: what a token adds to the gates is calculated once a batch, not once
///   an event; a sixth of all arithmetic went that way.
/// - 2026-11-22: a batch goes over lanes of 8 windows or more, as many as there are cores and at most 4, and their gradients are
///   added in a fixed order: so the number of threads changes the time and nothing else.
/// - 2026-11-22: composing does not pass through the graph: an [attune.neural.NetworkReader] keeps the states of its takes and reads an
///   event in three products. A take comes out the same, to the last bit, alone and among others, so that it can be composed again;
///   a product of many columns on processors where that holds, otherwise vector products on several threads.
/// - 2026-11-24: one window alone does not pass through the graph either: a [attune.neural.WindowReader] shares the units of both LSTMs out
///   over two threads, each with its half of the matrices in a cache of its own, and a [attune.neural.Duet] lets them do step after step
///   in halves. The halves are the same whoever does them, so a helper without a core is done without; one LSTM behind the other on two
///   threads could not do that, and would leave each core more than its cache holds.
/// - 2026-11-22: which kernels OpenBLAS takes stays its own choice (and that of `OPENBLAS_CORETYPE`); where it has kernels for
///   small matrices, narrow products are cut into tiles for them (43 µs instead of 93 for a recurrent step of 16 windows); where it has none, the
///   transposed product is calculated and turned back (91 µs instead of 150).
/// - 2026-11-24: an encoder–decoder is one layer of a graph: its three LSTMs, the alignment and the readout hand each other matrices that a
///   graph would copy and turn. A graph still owns its weights, gradients and updater.
/// - 2026-11-24: its decoder looks with the state of the same step and does not read what it saw (Luong et al. 2015, not Bahdanau et al. 2015): so
///   all steps of a training are scored at once, and the state that looks has heard every note written before.
/// - 2026-11-24: sequences of unequal lengths are filled up at their ends, read backwards as well, so nothing that fills up reaches anything that
///   counts; the alignment leaves it out. Layers in a DL4J graph of stock layers take DL4J's masks.
/// - 2026-11-24: a note's own length is expected from context, state *and* the drawn note; the tanh of the alignment are calculated again on the
///   way back, because keeping them would take (given × written × width) numbers.
/// - 2026-11-24: the scores of an alignment have a learned summand by place beside the given note that sounds
///   ([attune.neural.PlaceScores]): additive scores hardly find places, and a picture of the alignment is looked at for nothing else.
/// - 2026-11-24: generator and critic are a graph of one layer each. Convolutions walk along the axis that runs fastest, axes in the order of the
///   kernels, so all but the critic's last two are one product without a copy; running averages are parameters whose gradient is 0. The critic
///   takes four pictures at a time, which the caches hold. Its penalty is differentiated by a second way forward ([attune.neural.CriticPass]).
/// - 2026-11-24: matrices of both begin as Glorot and Bengio 2010 have it, not with the published deviation of 0.02, with which a narrow critic
///   begins with scores of 10⁻¹⁰; the moments of batch normalisation are those of all bars of a batch together.
@NullMarked
package attune.neural;

import org.jspecify.annotations.NullMarked;
