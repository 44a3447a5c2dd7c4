package attune.model;

/// What a training may do besides descending: an option each, off where it is 0 (or 1 for the decay).
///
/// @param labelSmoothing the share of each target that is spread over all tokens (Szegedy et al. 2016)
/// @param clip the most that the norm of a batch's gradient may be; a longer one is shortened to it (Pascanu et al. 2013)
/// @param ownNotes the share of notes that the network hears as it would have written them instead of as they are, reached step by step over
///        the first half of the epochs (scheduled sampling, Bengio et al. 2015)
/// @param decay by which the learning rate is multiplied after each epoch
public record Refinements(double labelSmoothing, double clip, double ownNotes, double decay) {
    public static final Refinements NONE = new Refinements(0, 0, 0, 1);

    public Refinements {
        if (!(labelSmoothing >= 0 && labelSmoothing < 1) || !(clip >= 0 && Double.isFinite(clip))
                || !(ownNotes >= 0 && ownNotes <= 1) || !(decay > 0 && decay <= 1)) {
            throw new IllegalArgumentException(
                    "Label smoothing lies from 0 to below 1, a norm to clip to is 0 or more, the share of"
                            + " own notes lies from 0 to 1, and the decay above 0 and at most 1");
        }
    }
}
