package attune.container;

/// A part of a container that is not what it should be, before anybody knows the file's name.
public final class BrokenEntryException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final String DAMAGED = "it was damaged or changed after it was saved";
    private final String place;
    private final String problem;
    private final String remedy;

    /// Of a file that was damaged after it was saved.
    ///
    /// @param place the entry or field, such as `weights.bin`; empty for the whole file
    public BrokenEntryException(String place, String problem) {
        this(place, problem, DAMAGED);
    }

    /// @param remedy a clause that says what to do
    public BrokenEntryException(String place, String problem, String remedy) {
        super(problem);
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    public String place() {
        return place;
    }

    public String problem() {
        return problem;
    }

    /// What to do; [#isDamage()] tells whether it only says that the file was damaged.
    public String remedy() {
        return remedy;
    }

    public boolean isDamage() {
        return remedy.equals(DAMAGED);
    }
}
