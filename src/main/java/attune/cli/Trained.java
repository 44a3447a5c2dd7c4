package attune.cli;

import attune.model.ModelFile;

/// What came of a training.
///
/// @param kept in words which of its networks it is, such as `the network of epoch 3`
record Trained(ModelFile model, String kept) {
    /// The network of the last epoch that its provenance tells of.
    static Trained ofEpochs(ModelFile model) {
        return new Trained(model, "the network of epoch " + model.provenance().epochs().size());
    }
}
