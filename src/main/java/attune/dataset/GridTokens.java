package attune.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Windows as encoded pieces, in which model files keep what was trained on: track by track, a token for each sixteenth.
public final class GridTokens {
    private static final String SIXTEENTH = "1/4";

    private GridTokens() {}

    /// The tokens of all cells of these windows.
    public static Vocabulary vocabulary(List<GridWindow> windows) {
        TreeSet<String> notes = new TreeSet<>(List.of(Vocabulary.START, Vocabulary.REST));
        for (GridWindow window : windows) {
            for (int cell : cells(window.grid())) {
                notes.add(token(cell));
            }
        }
        return new Vocabulary(List.copyOf(notes), List.of(Vocabulary.START_DURATION, SIXTEENTH));
    }

    /// A window as a piece; its bar stands behind its name.
    ///
    /// @param vocabulary with all tokens of the window
    public static EncodedPiece encode(GridWindow window, Vocabulary vocabulary) {
        int[] notes = Arrays.stream(cells(window.grid()))
                .map(cell -> vocabulary.noteIndex(token(cell)).orElseThrow()).toArray();
        int[] durations = new int[notes.length];
        Arrays.fill(durations, vocabulary.durationIndex(SIXTEENTH).orElseThrow());
        boolean[] known = new boolean[notes.length];
        Arrays.fill(known, true);
        return new EncodedPiece(window.piece() + "#" + window.bar(), notes, durations, known);
    }

    /// What [#encode] made.
    ///
    /// @throws IllegalArgumentException where the piece is no such window
    public static GridWindow decode(EncodedPiece piece, Vocabulary vocabulary, int tracks) {
        int mark = piece.name().lastIndexOf('#');
        if (mark < 0 || piece.size() % tracks != 0) {
            throw new IllegalArgumentException("No window of " + tracks + " tracks: " + piece.name());
        }
        int steps = piece.size() / tracks;
        int[][] pitches = new int[steps][tracks];
        for (int cell = 0; cell < piece.size(); cell++) {
            int[] sounding = NoteToken.pitches(vocabulary.notes().get(piece.notes()[cell]));
            pitches[cell % steps][cell / steps] = sounding.length == 0 ? VoiceGrid.SILENCE : sounding[0];
        }
        return new GridWindow(piece.name().substring(0, mark), Integer.parseInt(piece.name().substring(mark + 1)),
                new VoiceGrid(tracks, pitches));
    }

    private static int[] cells(VoiceGrid grid) {
        int[] cells = new int[grid.tracks() * grid.steps()];
        for (int track = 0; track < grid.tracks(); track++) {
            for (int step = 0; step < grid.steps(); step++) {
                cells[track * grid.steps() + step] = grid.pitch(step, track);
            }
        }
        return cells;
    }

    private static String token(int pitch) {
        return pitch == VoiceGrid.SILENCE ? Vocabulary.REST : NoteToken.of(pitch);
    }
}
