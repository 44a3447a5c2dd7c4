package attune.cli;

import attune.dataset.EncodedPiece;
import attune.dataset.GridTokens;
import attune.dataset.GridWindow;
import attune.dataset.VoiceGrid;
import attune.generate.PitchRange;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/// What a model that draws voices has learned from, as its file keeps it.
record TrainingWindows(int tracks, List<GridWindow> windows) {
    private static final PitchRange ALL = new PitchRange(0, VoiceGrid.PITCHES - 1);

    TrainingWindows {
        windows = List.copyOf(windows);
    }

    /// @param model the file that `file` came from
    static TrainingWindows of(ModelFile file, Path model) throws CommandFailure {
        MuseGanSpec spec = MuseGanSpec.of(file.spec());
        List<GridWindow> windows = new ArrayList<>();
        for (EncodedPiece piece : file.trainingPieces()) {
            GridWindow window = decoded(piece, file, model);
            if (window.grid().steps() != spec.steps()) {
                throw unusable(model, piece.name());
            }
            windows.add(window);
        }
        return new TrainingWindows(spec.tracks(), windows);
    }

    private static GridWindow decoded(EncodedPiece piece, ModelFile file, Path model) throws CommandFailure {
        try {
            return GridTokens.decode(piece, file.vocabulary(), MuseGanSpec.of(file.spec()).tracks());
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw unusable(model, piece.name());
        }
    }

    private static CommandFailure unusable(Path model, String piece) {
        return CommandFailure.unreadable(model + " cannot be used: what it says it has learned from, " + piece
                + ", are no bars of its voices; train it anew or use another.");
    }

    /// How low and high each voice goes; a voice that never sounds has all pitches. Empty where there are no windows.
    List<PitchRange> ranges() {
        return windows.isEmpty() ? List.of() : IntStream.range(0, tracks).mapToObj(this::range).toList();
    }

    private PitchRange range(int track) {
        IntSummaryStatistics pitches = windows.stream()
                .flatMapToInt(window -> IntStream.range(0, window.grid().steps())
                        .map(step -> window.grid().pitch(step, track)))
                .filter(pitch -> pitch != VoiceGrid.SILENCE).summaryStatistics();
        return pitches.getCount() == 0 ? ALL : new PitchRange(pitches.getMin(), pitches.getMax());
    }
}
