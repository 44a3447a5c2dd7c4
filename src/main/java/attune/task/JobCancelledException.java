package attune.task;

/// Thrown inside a job at the next check after the user cancelled it; not an error.
public final class JobCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobCancelledException() {
        super("cancelled", null, false, false);
    }
}
