package attune.generate;

/// A model that was read without fault but cannot compose; the message says in a sentence why and what to do.
public final class UnusableModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableModelException(String sentence) {
        super(sentence);
    }
}
