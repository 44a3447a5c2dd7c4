package attune.ui.voices;

import attune.dataset.GridWindow;
import attune.dataset.NearestWindow;
import attune.dataset.VoiceGrid;
import attune.generate.PitchRange;
import attune.generate.TrainingWindows;
import attune.model.ModelFile;
import attune.music.voices.VoiceFigures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a network has learned from, as far as its takes are held against it. Reading it takes a while: model lane.
///
/// @param ranges the lowest and highest pitch of each voice
/// @param nearest finds the window that is nearest to a take; none where the model file holds no windows
/// @param pitchClasses that a voice uses a bar
record TrainingMusic(List<PitchRange> ranges, Optional<NearestWindow> nearest, OptionalDouble pitchClasses) {
    TrainingMusic {
        ranges = List.copyOf(ranges);
    }

    /// @throws attune.generate.UnusableModelException where the file keeps no bars of its voices
    static TrainingMusic of(ModelFile file) {
        TrainingWindows learned = TrainingWindows.of(file);
        List<VoiceGrid> grids = learned.windows().stream().map(GridWindow::grid).toList();
        return new TrainingMusic(learned.ranges(), learned.search(),
                grids.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(pitchClasses(grids)));
    }

    /// The mean over the voices.
    static double pitchClasses(List<VoiceGrid> grids) {
        return VoiceFigures.of(grids.stream().map(VoiceGrid::frames).toList()).byVoice().stream()
                .mapToDouble(VoiceFigures.Voice::pitchClasses).average().orElse(0);
    }
}
