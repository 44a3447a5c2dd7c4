package attune.project;

/// How to record from a MIDI keyboard.
///
/// @param port the title of the keyboard that was listened to last, or empty for none
/// @param countIn bars before it begins, 0–2; a number beyond is brought to the nearest of these
/// @param replaces whether what is played takes the place of what is there
/// @param grid whether starts are drawn to the grid
public record RecordChoice(String port, int countIn, boolean replaces, boolean grid) {
    public static final RecordChoice DEFAULT = new RecordChoice("", 1, false, false);
    private static final int LONGEST = 2;

    public RecordChoice {
        if (port == null) {
            throw new IllegalArgumentException("A port has a title, which may be empty");
        }
        countIn = Math.clamp(countIn, 0, LONGEST);
    }

    public RecordChoice from(String newPort) {
        return new RecordChoice(newPort, countIn, replaces, grid);
    }
}
