package attune.io.musicxml;

/// Where General MIDI's percussion stands on a staff, as drum sets are usually written (N. Weinberg, Guide to Standardized
/// Drumset Notation, 1998); what has no usual place stands on the middle line.
final class Drums {
    private Drums() {}

    /// A place named as in the treble clef, such as `F4`.
    static String place(int pitch) {
        return switch (pitch) {
            case 35, 36 -> "F4";
            case 37, 38, 39, 40 -> "C5";
            case 41 -> "G4";
            case 43 -> "A4";
            case 45, 47 -> "B4";
            case 48 -> "D5";
            case 50 -> "E5";
            case 42, 46 -> "G5";
            case 44 -> "D4";
            case 49, 52, 55, 57 -> "A5";
            case 51, 53, 59 -> "F5";
            default -> "B4";
        };
    }

    /// Whether the head is a cross: metal and clicks.
    static boolean isCross(int pitch) {
        return switch (pitch) {
            case 37, 42, 44, 46, 49, 51, 52, 53, 55, 57, 59 -> true;
            default -> false;
        };
    }
}
