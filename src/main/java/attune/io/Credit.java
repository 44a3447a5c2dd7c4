package attune.io;

/// What a file says of the piece as a whole: its title and who composed it; empty where it says nothing.
public record Credit(String title, String composer) {
    public static final Credit NONE = new Credit("", "");

    /// Lines and runs of blanks become one blank: both stand in one cell of a table.
    public Credit {
        title = oneLine(title);
        composer = oneLine(composer);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
