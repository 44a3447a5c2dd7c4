package attune.ui.pianoroll;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import java.util.List;
import java.util.stream.Stream;

/// Brings the piece, the selection or a new piece into view.
record RollZoom(RollViewModel roll) {
    private static final double STEP = 1.25;
    /// More quarters than this are not squeezed into the view when a piece is opened.
    private static final int MOST_QUARTERS_AT_FIRST = 32;
    private static final int MIDDLE_C = 60;

    void in() {
        roll.viewport().zoomTime(STEP, roll.viewport().width() / 2);
    }

    void out() {
        roll.viewport().zoomTime(1 / STEP, roll.viewport().width() / 2);
    }

    void taller() {
        roll.viewport().zoomPitch(STEP, roll.viewport().height() / 2);
    }

    void flatter() {
        roll.viewport().zoomPitch(1 / STEP, roll.viewport().height() / 2);
    }

    void fitPiece() {
        Score score = roll.score();
        long end = score.end() == 0 ? bars(4) : score.meter().barAt(score.end() - 1).end();
        roll.viewport().fitTime(new TickRange(0, end));
        fitPitches(score.tracks().stream().flatMap(track -> track.notes().stream()));
    }

    /// The selection, or the whole piece where nothing is selected.
    void fitSelection() {
        if (roll.selection().isEmpty()) {
            fitPiece();
        } else {
            roll.viewport().fitTime(roll.selection().range());
            fitPitches(roll.selection().stream());
        }
    }

    void showNewPiece() {
        Score score = roll.score();
        long end = Math.clamp(score.end(), bars(4), (long) MOST_QUARTERS_AT_FIRST * score.ticksPerQuarter());
        roll.viewport().fitTime(new TickRange(0, score.meter().barAt(Math.max(0, end - 1)).end()));
        fitPitches(score.tracks().stream().flatMap(track -> track.notes().stream()));
    }

    private long bars(int count) {
        return roll.score().meter().barStart(count + 1);
    }

    private void fitPitches(Stream<Note> notes) {
        List<Integer> pitches = notes.map(Note::pitch).toList();
        int lowest = pitches.stream().mapToInt(Integer::intValue).min().orElse(MIDDLE_C - 12);
        int highest = pitches.stream().mapToInt(Integer::intValue).max().orElse(MIDDLE_C + 19);
        roll.viewport().fitPitch(lowest, highest);
    }
}
