package attune.generate;

import attune.dataset.EncodedPiece;
import attune.dataset.GridTokens;
import attune.dataset.GridWindow;
import attune.dataset.NearestWindow;
import attune.dataset.VoiceGrid;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a model that draws voices has learned from, as its file keeps it; maybe nothing.
public record TrainingWindows(int tracks, List<GridWindow> windows) {
    private static final PitchRange ALL = new PitchRange(0, VoiceGrid.PITCHES - 1);

    public TrainingWindows {
        windows = List.copyOf(windows);
    }

    /// @throws UnusableModelException where what the file keeps are no bars of its voices
    public static TrainingWindows of(ModelFile file) {
        MuseGanSpec spec = MuseGanSpec.of(file.spec());
        return new TrainingWindows(spec.tracks(),
                file.trainingPieces().stream().map(piece -> decoded(piece, file, spec)).toList());
    }

    private static GridWindow decoded(EncodedPiece piece, ModelFile file, MuseGanSpec spec) {
        if (piece.size() == spec.tracks() * spec.steps()) {
            try {
                return GridTokens.decode(piece, file.vocabulary(), spec.tracks());
            } catch (IllegalArgumentException _) {
                // told below
            }
        }
        throw new UnusableModelException("what it says it has learned from, " + piece.name()
                + ", are no bars of its voices; train it anew or use another");
    }

    /// How low and high each voice goes; a voice that never sounds has all pitches.
    public List<PitchRange> ranges() {
        return IntStream.range(0, tracks).mapToObj(this::range).toList();
    }

    /// To find the window that is nearest to a take; none where there is no window.
    public Optional<NearestWindow> search() {
        return windows.isEmpty() ? Optional.empty() : Optional.of(new NearestWindow(windows));
    }

    private PitchRange range(int track) {
        IntSummaryStatistics pitches = windows.stream()
                .flatMapToInt(window -> IntStream.range(0, window.grid().steps())
                        .map(step -> window.grid().pitch(step, track)))
                .filter(pitch -> pitch != VoiceGrid.SILENCE).summaryStatistics();
        return pitches.getCount() == 0 ? ALL : new PitchRange(pitches.getMin(), pitches.getMax());
    }
}
