package attune.model;

import attune.dataset.Vocabulary;
import java.util.Optional;

/// What a model file says of itself, without its weights and pieces: for lists and for `info`.
///
/// @param parameters how many weights it has
/// @param weightsSha256 the fingerprint of the weights, by which takes know their model
/// @param pieces how many pieces it was trained on
public record ModelHeader(String name, ModelSpec spec, Vocabulary vocabulary, Provenance provenance, long parameters,
        String weightsSha256, int pieces) {
    /// The epoch whose weights were kept: the last that the provenance tells of. None where the training ended before its first.
    public Optional<EpochResult> kept() {
        return provenance.epochs().stream().reduce((_, later) -> later);
    }
}
