package attune.dataset;

/// Events of one voice or several in the order in which a network reads or writes them, as indices: one array each, an entry an event.
///
/// The arrays are not to be written.
///
/// @param notes of note tokens in the vocabulary
/// @param durations of duration tokens
/// @param voices from 0, the highest
/// @param positions sixteenths since the bar began, where the event starts ([PassageFeatures#position])
/// @param remaining sixteenths from there to the end of the passage ([PassageFeatures#remaining])
@SuppressWarnings("ArrayRecordComponent")
public record EncodedPassage(int[] notes, int[] durations, int[] voices, int[] positions, int[] remaining) {
    public EncodedPassage {
        if (notes.length != durations.length || notes.length != voices.length || notes.length != positions.length
                || notes.length != remaining.length) {
            throw new IllegalArgumentException("A passage has one entry an event in each of its arrays");
        }
    }

    public int size() {
        return notes.length;
    }
}
