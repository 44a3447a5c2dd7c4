package attune.picture;

/// Thrown where a printer does not take pages, with a sentence that says why and what to do.
public final class PrintingException extends Exception {
    private static final long serialVersionUID = 1L;

    PrintingException(String sentence) {
        super(sentence);
    }
}
