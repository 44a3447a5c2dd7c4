package attune.ui.common;

import attune.music.Note;
import attune.music.TickRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is drawn over the roll to explain the network: notes that flash, arcs of attention, the expectation of the next note.
///
/// @param flashing notes of the piece or the preview to light up
/// @param arcs from the note being written back to the notes looked at
/// @param expectation probabilities of the next note in its column, or null
public record RollOverlay(List<Note> flashing, List<Arc> arcs, @Nullable Expectation expectation) {
    public static final RollOverlay NONE = new RollOverlay(List.of(), List.of(), null);

    public RollOverlay {
        flashing = List.copyOf(flashing);
        arcs = List.copyOf(arcs);
    }

    /// From one place in the roll to another; `weight` is 0–1 of the strongest.
    public record Arc(long fromTick, int fromPitch, long toTick, int toPitch, double weight) {}

    /// A column of 128 probabilities over a stretch of time; `chosen` are the pitches that were written. The array is not to be written.
    @SuppressWarnings("ArrayRecordComponent")
    public record Expectation(TickRange range, float[] probabilities, List<Integer> chosen) {}
}
