package attune.generate;

import attune.dataset.EncodedPiece;
import attune.dataset.NoteToken;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// How high and low each voice goes in the pieces that a model has learned from.
public final class VoiceRanges {
    private static final PitchRange ALL = new PitchRange(0, 127);

    private VoiceRanges() {}

    /// A range for each voice, the highest voice first; a voice that never sounds has all pitches. Empty where the model file holds no
    /// lines of its pieces, and where it is no encoder–decoder.
    public static List<PitchRange> of(ModelFile file) {
        if (!(file.spec() instanceof EncoderDecoderSpec spec) || file.trainingPieces().isEmpty()
                || file.trainingPieces().size() % spec.voices() != 0) {
            return List.of();
        }
        int[][] pitches = file.vocabulary().notes().stream().map(NoteToken::pitches).toArray(int[][]::new);
        return IntStream.range(0, spec.voices()).mapToObj(voice -> range(file, spec.voices(), voice, pitches)).toList();
    }

    private static PitchRange range(ModelFile file, int voices, int voice, int[][] pitches) {
        int[] used = IntStream.range(0, file.trainingPieces().size()).filter(line -> line % voices == voice)
                .mapToObj(line -> file.trainingPieces().get(line)).flatMapToInt(line -> pitches(line, pitches))
                .toArray();
        OptionalInt lowest = Arrays.stream(used).min();
        return lowest.isEmpty() ? ALL : new PitchRange(lowest.getAsInt(), Arrays.stream(used).max().getAsInt());
    }

    /// What was unknown is there as its nearest relative, which the voice may never have had.
    private static IntStream pitches(EncodedPiece line, int[][] pitches) {
        return IntStream.range(0, line.size()).filter(event -> line.known()[event])
                .flatMap(event -> Arrays.stream(pitches[line.notes()[event]]));
    }
}
