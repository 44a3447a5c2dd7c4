package attune.picture;

/// Thrown where music cannot be engraved, with a sentence that says why and what to do.
public final class EngravingException extends Exception {
    private static final long serialVersionUID = 1L;

    public EngravingException(String sentence) {
        super(sentence);
    }
}
