package attune.bench;

/// Something that cannot be measured here; the message is a sentence for the user.
public final class BenchException extends Exception {
    private static final long serialVersionUID = 1L;

    public BenchException(String sentence) {
        super(sentence);
    }
}
