/// The contracts and values of machine learning: specs, plans, trainer, listener, matrices, provenance, metrics, the model file. Knows no library of networks.
///
/// Decisions (2026-11-22):
/// - A model file is a zip of `model.json`, `weights.bin` and `pieces.bin`, a checkpoint the same with the updater's state and
///   the best weights. Entries are stored, not deflated, with one fixed time: the same model gives the same bytes.
/// - Reading trusts nothing: entries by fixed name only, each size capped before it is inflated, CRC and SHA-256 checked, weights
///   finite and as many as the spec says, indices inside the vocabulary. Either a model comes out or an
///   [UnreadableModelException][attune.model.UnreadableModelException] with one sentence.
/// - A file replaces the one before only after it was forced to the disk and read back.
/// - A model is judged beside a Witten–Bell trigram of its own training pieces on the same events, without START; pieces that
///   it was trained on, by events or by name, are left out and counted.
/// - 2026-11-24: networks that read windows and networks that write passages have a trainer, a loader and a contract each; what they are made of
///   (plan, checkpoint, listener, file) is shared. A model of several voices keeps a line for each voice of a training piece, the highest first,
///   under the piece's name; a file with another number of lines is refused. How such networks are judged: [attune.model.evaluation].
/// - 2026-11-24: a network that draws voices keeps its training windows as pieces of a token a sixteenth, track by track; its checkpoint keeps the
///   critic and the state of both updaters behind each other where others keep that of one.
@NullMarked
package attune.model;

import org.jspecify.annotations.NullMarked;
