package attune.model;

/// A training that cannot go on; the message says in a sentence why and what to do.
public final class TrainingFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    public TrainingFailedException(String message) {
        super(message);
    }
}
