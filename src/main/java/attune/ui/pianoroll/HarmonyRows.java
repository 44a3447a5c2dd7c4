package attune.ui.pianoroll;

import attune.music.Note;
import attune.music.TickRange;
import attune.ui.common.TakePreview;
import java.util.IntSummaryStatistics;
import java.util.stream.Stream;

/// Lets a reply be seen together with what it replies to: all voices of a harmony, from the soprano to the bass.
///
/// Rows are made lower only where the voices reach further than before, so that zooming meanwhile is not taken back.
final class HarmonyRows {
    private final RollViewModel roll;
    private String seen = "";
    private int lowest;
    private int highest;

    HarmonyRows(RollViewModel roll) {
        this.roll = roll;
    }

    void reveal(TakePreview take) {
        IntSummaryStatistics pitches = Stream.concat(take.notes().stream(), around(take.clears()))
                .mapToInt(Note::pitch).summaryStatistics();
        boolean same = seen.equals(take.name());
        if (pitches.getCount() == 0 || same && pitches.getMin() >= lowest && pitches.getMax() <= highest) {
            return;
        }
        seen = take.name();
        lowest = pitches.getMin();
        highest = pitches.getMax();
        if (roll.viewport().fits(highest - lowest + 1)) {
            roll.viewport().revealRows(lowest, highest);
        } else {
            roll.viewport().fitPitch(lowest, highest);
        }
    }

    /// What sounds in the piece meanwhile.
    private Stream<Note> around(TickRange stretch) {
        return roll.score().tracks().stream().filter(track -> !track.isPercussion())
                .flatMap(track -> track.notes().stream()).filter(note -> note.range().overlaps(stretch));
    }
}
