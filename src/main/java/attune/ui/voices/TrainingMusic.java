package attune.ui.voices;

import attune.dataset.GridTokens;
import attune.dataset.GridWindow;
import attune.dataset.NearestWindow;
import attune.dataset.VoiceGrid;
import attune.generate.PitchRange;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.music.voices.VoiceFigures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/// What a network has learned from, as far as its takes are held against it. Reading it takes a while: model lane.
///
/// @param ranges the lowest and highest pitch of each voice
/// @param nearest finds the window that is nearest to a take; none where the model file holds no windows
/// @param pitchClasses that a voice uses a bar
record TrainingMusic(List<PitchRange> ranges, Optional<NearestWindow> nearest, OptionalDouble pitchClasses) {
    private static final Logger LOG = Logger.getLogger(TrainingMusic.class.getName());
    private static final PitchRange ALL = new PitchRange(0, VoiceGrid.PITCHES - 1);

    TrainingMusic {
        ranges = List.copyOf(ranges);
    }

    static TrainingMusic of(ModelFile file, MuseGanSpec spec) {
        List<GridWindow> windows = windows(file, spec);
        List<VoiceGrid> grids = windows.stream().map(GridWindow::grid).toList();
        List<PitchRange> ranges = IntStream.range(0, spec.tracks()).mapToObj(track -> range(grids, track)).toList();
        return windows.isEmpty()
                ? new TrainingMusic(ranges, Optional.empty(), OptionalDouble.empty())
                : new TrainingMusic(ranges, Optional.of(new NearestWindow(windows)),
                        OptionalDouble.of(pitchClasses(grids)));
    }

    /// Those that are as large as what the network draws.
    private static List<GridWindow> windows(ModelFile file, MuseGanSpec spec) {
        try {
            return file.trainingPieces().stream()
                    .filter(piece -> piece.size() == spec.tracks() * spec.steps())
                    .map(piece -> GridTokens.decode(piece, file.vocabulary(), spec.tracks())).toList();
        } catch (IllegalArgumentException problem) {
            LOG.log(Level.INFO, "The model's training pieces are no windows", problem);
            return List.of();
        }
    }

    private static PitchRange range(List<VoiceGrid> grids, int track) {
        int[] pitches = grids.stream()
                .flatMapToInt(grid -> IntStream.range(0, grid.steps()).map(step -> grid.pitch(step, track)))
                .filter(pitch -> pitch != VoiceGrid.SILENCE).distinct().sorted().toArray();
        return pitches.length == 0 ? ALL : new PitchRange(pitches[0], pitches[pitches.length - 1]);
    }

    /// The mean over the voices.
    static double pitchClasses(List<VoiceGrid> grids) {
        return VoiceFigures.of(grids.stream().map(VoiceGrid::frames).toList()).byVoice().stream()
                .mapToDouble(VoiceFigures.Voice::pitchClasses).average().orElse(0);
    }
}
