package attune.dataset;

/// In which order the notes of several voices are written: whoever has come least far goes on; of equals the lowest voice, then from
/// the highest down. So each note knows what sounds in the other voices as it begins.
public final class WritingOrder {
    private WritingOrder() {}

    /// The voice that writes next.
    ///
    /// @param ends where each voice has come to, in ticks
    /// @param writes which voices are to be written at all, one at least
    public static int next(long[] ends, boolean[] writes) {
        int lowest = ends.length - 1;
        int next = -1;
        for (int turn = 0; turn < ends.length; turn++) {
            int voice = turn == 0 ? lowest : turn - 1;
            if (writes[voice] && (next < 0 || ends[voice] < ends[next])) {
                next = voice;
            }
        }
        return next;
    }
}
