package attune.model;

/// A part of a model file that is not what it should be, before anybody knows the file's name.
final class BrokenEntryException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final String DAMAGED = "it was damaged or changed after it was saved: fetch it again or train anew";
    private final String place;
    private final String problem;
    private final String remedy;

    BrokenEntryException(String place, String problem) {
        this(place, problem, DAMAGED);
    }

    BrokenEntryException(String place, String problem, String remedy) {
        super(problem);
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    UnreadableModelException in(String file) {
        return new UnreadableModelException(file, place, problem, remedy);
    }
}
