package attune.dataset;

import attune.music.Score;
import attune.music.TickRange;
import attune.music.voices.VoiceFrames;
import java.util.ArrayList;
import java.util.List;

/// Cuts pieces in voices into windows on the grid of sixteenths, and counts what comes of it.
final class GridCutter {
    private static final long STEP_TICKS = Score.TICKS_PER_QUARTER / VoiceFrames.BEAT;
    private final GridOptions options;
    private final GridTally tally;
    private final List<GridWindow> windows = new ArrayList<>();

    GridCutter(GridOptions options) {
        this.options = options;
        this.tally = new GridTally(options.bars());
    }

    List<GridWindow> windows() {
        return windows;
    }

    /// What came of the pieces so far, in short sentences.
    List<String> sentences() {
        return tally.sentences();
    }

    void cut(VoicedPiece piece) {
        int before = windows.size();
        boolean hasRoom = switch (options.cut()) {
            case FIRST_STEPS -> cutFirst(piece);
            case WHOLE_BARS -> cutWhole(piece);
        };
        if (windows.size() > before) {
            tally.addUsed(windows.size() - before);
        } else if (!hasRoom) {
            tally.addUnfit(piece.name(), options.cut());
        }
    }

    /// From the first beat in which all voices sound; where there is none, from the start.
    private boolean cutFirst(VoicedPiece piece) {
        PieceNotes notes = PieceNotes.of(piece);
        VoiceFrames frames = notes.frames(new TickRange(0, piece.end()));
        int full = frames.firstFullBeat();
        int from = full == frames.length() ? 0 : full;
        int to = from + options.steps();
        if (to > frames.length()) {
            return false;
        }
        tally.addBetweenSteps(notes.betweenSteps(new TickRange(from * STEP_TICKS, to * STEP_TICKS)));
        add(piece, 0, frames.slice(from, to));
        return true;
    }

    private boolean cutWhole(VoicedPiece piece) {
        PieceNotes notes = PieceNotes.of(piece);
        WholeBars bars = WholeBars.of(piece, notes);
        tally.add(bars);
        boolean hasRoom = false;
        for (WholeBars.Run run : bars.runs()) {
            if (run.bars() >= options.bars()) {
                tally.addBetweenSteps(notes.betweenSteps(run.span()));
                addRun(piece, run.first(), notes.frames(run.span()));
                hasRoom = true;
            }
        }
        return hasRoom;
    }

    private void addRun(VoicedPiece piece, int firstBar, VoiceFrames run) {
        for (int step = 0; step + options.steps() <= run.length(); step += VoiceGrid.STEPS) {
            add(piece, firstBar + step / VoiceGrid.STEPS, run.slice(step, step + options.steps()));
        }
    }

    private void add(VoicedPiece piece, int bar, VoiceFrames frames) {
        if (!VoiceGrid.fits(frames)) {
            tally.addTooHigh();
            return;
        }
        VoiceGrid grid = VoiceGrid.of(frames);
        if (grid.hasSilentTrack() && !options.silentVoices()) {
            tally.addSilent();
            return;
        }
        windows.add(new GridWindow(piece.name(), bar, grid));
    }
}
