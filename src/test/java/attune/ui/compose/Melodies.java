package attune.ui.compose;

import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// Tunes in the public domain, written down for tests.
public final class Melodies {
    private static final int QUARTER = 480;

    private Melodies() {}

    /// "Nun danket alle Gott" (Johann Crüger, 1647) in F: the first four lines with their upbeats, for a choir's sopranos.
    public static Score nunDanket() {
        int[][] lines = {{72, 1}, {72, 1}, {72, 1}, {74, 1}, {74, 1}, {72, 3},
            {70, 1}, {69, 1}, {67, 1}, {69, 1}, {67, 1}, {65, 3},
            {72, 1}, {72, 1}, {72, 1}, {74, 1}, {74, 1}, {72, 3},
            {70, 1}, {69, 1}, {67, 1}, {69, 1}, {67, 1}, {65, 3}};
        Track soprano = Track.named("Soprano", 52, 0).withNotes(sung(lines));
        return new Score(QUARTER, List.of(soprano), List.of(new TempoChange(0, 600_000)), List.of(),
                List.of(new KeySignature(0, -1, false)), List.of());
    }

    /// Pitch and quarters of each, after an upbeat.
    private static List<Note> sung(int[][] notes) {
        List<Note> sung = new ArrayList<>();
        long tick = 3 * QUARTER;
        for (int[] note : notes) {
            long duration = (long) note[1] * QUARTER;
            sung.add(new Note(tick, duration, note[0], 84));
            tick += duration;
        }
        return sung;
    }
}
