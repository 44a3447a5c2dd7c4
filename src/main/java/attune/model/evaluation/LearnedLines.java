package attune.model.evaluation;

import attune.dataset.EncodedPiece;
import attune.dataset.PassageData;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.PassageTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The pieces that an encoder–decoder was trained on, as lines: of each piece one for each voice, the highest first.
///
/// @param pieces by piece and voice; all lines of a piece have its name
public record LearnedLines(PassageTask task, int voices, Vocabulary vocabulary, List<List<EncodedPiece>> pieces) {
    /// So large a share of a piece's runs of notes is no chance.
    private static final double ALIKE = 0.5;

    public LearnedLines {
        pieces = pieces.stream().map(List::copyOf).toList();
    }

    /// Those of a model file.
    ///
    /// @throws IllegalArgumentException where it is no encoder–decoder, or a piece lacks a line
    public static LearnedLines of(ModelFile file) {
        EncoderDecoderSpec spec = EncoderDecoderSpec.of(file.spec());
        return of(spec.task(), spec.voices(), file.vocabulary(), file.trainingPieces());
    }

    /// Those that a training is given, without transposed copies.
    public static LearnedLines of(PassageTask task, PassageData data) {
        return of(task, data.voices(), data.vocabulary(), data.lines());
    }

    private static LearnedLines of(PassageTask task, int voices, Vocabulary vocabulary, List<EncodedPiece> lines) {
        if (lines.size() % voices != 0) {
            throw new IllegalArgumentException(
                    lines.size() + " lines are no whole number of pieces in " + voices + " voices");
        }
        List<List<EncodedPiece>> pieces = new ArrayList<>();
        for (int first = 0; first < lines.size(); first += voices) {
            pieces.add(lines.subList(first, first + voices));
        }
        return new LearnedLines(task, voices, vocabulary, pieces);
    }

    /// Whether a piece is one of them: all its lines are those of one, or it has the name of one and most of its notes in common.
    ///
    /// The name alone says little: in folders that are numbered through each has its `000.mid`.
    ///
    /// @param lines in the same vocabulary
    public boolean hold(String name, List<EncodedPiece> lines) {
        return pieces.stream().anyMatch(piece -> areSame(piece, lines)
                || piece.getFirst().name().equals(name) && Likeness.share(lines, piece) >= ALIKE);
    }

    private static boolean areSame(List<EncodedPiece> piece, List<EncodedPiece> other) {
        return piece.size() == other.size() && IntStream.range(0, piece.size())
                .allMatch(voice -> Arrays.equals(piece.get(voice).notes(), other.get(voice).notes())
                        && Arrays.equals(piece.get(voice).durations(), other.get(voice).durations()));
    }
}
