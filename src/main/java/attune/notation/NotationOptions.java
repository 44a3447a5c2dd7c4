package attune.notation;

/// How a piece is put on staves.
///
/// @param layout which staves there are
/// @param written whether transposing instruments are written as their players read them, or all as it sounds
public record NotationOptions(Layout layout, boolean written) {
    public static final NotationOptions USUAL = new NotationOptions(Layout.PARTS, false);

    /// Which staves a piece is put on.
    public enum Layout {
        /// One staff a track; two where it is played with two hands.
        PARTS,
        /// All tracks on the two staves of a piano.
        GRAND_STAFF
    }
}
