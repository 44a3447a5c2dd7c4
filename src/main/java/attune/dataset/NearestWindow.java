package attune.dataset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds the training window to which some bars are nearest, in whatever key: how new they are.
///
/// The distance is the share of (step, track) cells that differ. All transpositions of a window are compared in one pass: each cell
/// in which both sound votes for the one transposition in which they are the same, and one in which both are silent for all.
public final class NearestWindow {
    /// A window is moved so many semitones down to up; an octave further is the same pitch classes in other octaves, and is new.
    private static final int MOST = 11;
    private final List<GridWindow> windows;
    private final byte[][] cells;
    private final int tracks;

    /// What is nearest.
    ///
    /// @param semitones by which the window is moved to be nearest
    /// @param distance from 0, the same music, to 1, nothing in common
    public record Found(GridWindow window, int semitones, double distance) {}

    /// @param windows one at least, all in as many tracks and steps
    public NearestWindow(List<GridWindow> windows) {
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("Something is near where there is a window at least");
        }
        this.windows = List.copyOf(windows);
        this.cells = windows.stream().map(window -> window.grid().cells()).toArray(byte[][]::new);
        this.tracks = windows.getFirst().grid().tracks();
        if (cells[0].length == 0 || windows.stream().anyMatch(window -> window.grid().tracks() != tracks
                || window.grid().steps() != windows.getFirst().grid().steps())) {
            throw new IllegalArgumentException("Windows to compare have as many tracks and steps as each other");
        }
    }

    /// What is nearest to one of some parts of a piece.
    ///
    /// @param parts one at least, each in as many tracks and steps as the windows
    public Found nearest(List<VoiceGrid> parts) {
        return parts.stream().map(this::nearest).min(Comparator.comparingDouble(Found::distance)).orElseThrow();
    }

    /// The nearest of all windows in all transpositions from −11 to 11; of some as near the one that is moved the least, the first of
    /// these.
    ///
    /// @param grid in as many tracks and steps as the windows
    public Found nearest(VoiceGrid grid) {
        byte[] asked = grid.cells();
        if (grid.tracks() != tracks || asked.length != cells[0].length) {
            throw new IllegalArgumentException("Windows of " + tracks + " tracks and " + cells[0].length / tracks
                    + " steps are near to as many, not to " + grid.tracks() + " and " + grid.steps());
        }
        int[] votes = new int[2 * MOST + 1];
        int window = 0;
        int semitones = 0;
        int same = -1;
        for (int i = 0; i < cells.length; i++) {
            int silent = vote(asked, cells[i], votes);
            int best = best(votes);
            int agreed = silent + votes[best + MOST];
            if (agreed > same || agreed == same && Math.abs(best) < Math.abs(semitones)) {
                window = i;
                semitones = best;
                same = agreed;
            }
        }
        return new Found(windows.get(window), semitones, (double) (asked.length - same) / asked.length);
    }

    /// Counts the cells that each transposition makes the same, and returns how many are silent in both.
    private static int vote(byte[] asked, byte[] window, int[] votes) {
        Arrays.fill(votes, 0);
        int silent = 0;
        for (int i = 0; i < asked.length; i++) {
            boolean bothSound = asked[i] != VoiceGrid.SILENCE && window[i] != VoiceGrid.SILENCE;
            int place = asked[i] - window[i] + MOST;
            if (!bothSound) {
                silent += asked[i] == window[i] ? 1 : 0;
            } else if (place >= 0 && place < votes.length) {
                votes[place]++;
            }
        }
        return silent;
    }

    /// The transposition with the most votes, of equals the smallest.
    private static int best(int[] votes) {
        int best = 0;
        for (int by = 1; by <= MOST; by++) {
            best = votes[MOST - by] > votes[MOST + best] ? -by : best;
            best = votes[MOST + by] > votes[MOST + best] ? by : best;
        }
        return best;
    }
}
