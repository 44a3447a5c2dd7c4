package attune.project;

/// A project file that cannot be used; the message is one sentence: file, place in it, what is wrong, what to do.
public final class UnreadableProjectException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableProjectException(String file, String place, String problem, String remedy) {
        super(file + (place.isEmpty() ? "" : " (" + place + ")") + " cannot be read: " + problem + "; " + remedy + ".");
    }
}
