package attune.ui.pianoroll;

import attune.music.Note;

/// Where notes stand in one picture, and how they look there: all that is the same for each of a hundred thousand notes,
/// worked out once.
///
/// Place and scroll are rounded each by itself, so that scrolling moves the picture as a whole and no note changes its
/// width on the way.
final class NoteShape {
    /// In pixels of the scene, as the others here.
    private static final double NARROWEST = 2;
    private static final double ROOM_FOR_GAP = 6;
    private static final double ROOM_FOR_CORNERS = 6;
    /// A short note without its corners would be a dot, and beside others of almost its length the only one.
    private static final double SHORTEST_WITH_CORNERS = 12;
    private final double columnsATick;
    private final long scrolled;
    private final int[] rows = new int[PitchAxis.PITCHES + 1];
    private final int gap;
    final int narrowest;
    private final int roomForCorners;
    private final int shortestWithCorners;
    private final int corner;

    NoteShape(TimeAxis time, PitchAxis pitch, double scale) {
        columnsATick = time.width(1) * scale;
        scrolled = Math.round(time.scroll() * scale);
        long above = Math.round(pitch.scroll() * scale);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) (Math.round(pitch.above(i - 1) * scale) - above);
        }
        gap = pitch.rowHeight() >= ROOM_FOR_GAP ? 1 : 0;
        narrowest = (int) Math.round(NARROWEST * scale);
        roomForCorners = (int) Math.round(ROOM_FOR_CORNERS * scale);
        shortestWithCorners = (int) Math.round(SHORTEST_WITH_CORNERS * scale);
        corner = (int) Math.round(scale);
    }

    /// The scale, in device pixels.
    double columnsATick() {
        return columnsATick;
    }

    /// How many device pixels of the piece lie left of the edge.
    long scrolled() {
        return scrolled;
    }

    /// The device pixel where the tick starts, from the left edge.
    int column(long tick) {
        return (int) ((long) (tick * columnsATick + 0.5) - scrolled);
    }

    /// The upper device pixel of the pitch's row; that of the pitch below is its end, so that rows meet without a gap.
    int row(int pitch) {
        return rows[pitch + 1];
    }

    /// The first column behind a note that starts and ends there.
    int right(int start, int end) {
        return Math.max(start + narrowest, end - 1);
    }

    /// The first pixel of the pitch's notes from above, and with [#bottom] the first below them.
    int top(int pitch) {
        return row(pitch) + gap;
    }

    int bottom(int pitch) {
        return row(pitch - 1) - gap;
    }

    NoteBox box(Note note) {
        return box(column(note.tick()), column(note.end()), note.pitch());
    }

    /// @param start the columns where the note starts and ends
    NoteBox box(int start, int end, int pitch) {
        int right = right(start, end);
        int top = top(pitch);
        int bottom = bottom(pitch);
        boolean isLarge = right - start >= shortestWithCorners && bottom - top >= roomForCorners;
        return new NoteBox(start, top, right, bottom, isLarge ? corner : 0);
    }
}
