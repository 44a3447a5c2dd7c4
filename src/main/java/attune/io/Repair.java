package attune.io;

/// A fault that a reader got over: the byte where it stands, and what was wrong and was done about it, in words.
public record Repair(long offset, String problem) {
    @Override
    public String toString() {
        return "byte " + offset + ": " + problem;
    }
}
