package attune.dataset;

import java.util.List;

/// What a trainer of encoder–decoders takes: the vocabulary of the training pieces, and the pairs of both sides of the split by piece.
///
/// @param voices of each piece, the highest first; 1 for answers
/// @param training with transposed copies, where asked for
/// @param validation of the pieces held back
/// @param sha256 of the events of both sides
/// @param lines of the training pieces as written: for each piece as many as there are voices, under the piece's name
/// @param trainingNames of the training pieces as written
/// @param validationNames of the pieces held back
public record PassageData(int voices, Vocabulary vocabulary, PassagePairs training, PassagePairs validation,
        String sha256, List<EncodedPiece> lines, List<String> trainingNames, List<String> validationNames) {
    public PassageData {
        lines = List.copyOf(lines);
        trainingNames = List.copyOf(trainingNames);
        validationNames = List.copyOf(validationNames);
        if (lines.size() != voices * trainingNames.size()) {
            throw new IllegalArgumentException("Each training piece has a line for each of its " + voices + " voices");
        }
    }

    /// What there is to learn of harmonies: stretches of 2 to 8 bars, in which some voices are given and the others written.
    ///
    /// Stretches begin at every bar of a piece; where there are transposed copies at every second one, those of copies by an odd number of
    /// semitones at the bars between. A stretch with very many events is shorter. Pieces held back are judged in stretches of 8 bars, each
    /// event once ([HarmonySpans#judging]).
    ///
    /// Rests that last as no note of the training pieces does are cut at beats where that makes lengths that notes have.
    ///
    /// @param chosen the voice that is given in judging and every other time in learning, from 0, the highest
    /// @throws IllegalArgumentException where there is nothing to train on, or its pieces have no two voices
    public static PassageData harmony(VoicedSplit split, Transposition transposition, int chosen) {
        int voices = split.voices();
        VoicedSplit cut = split.map(RestsLikeNotes.of(split.training())::cut);
        int step = transposition.equals(Transposition.NONE) ? 1 : 2;
        return new VoicedSides(cut, transposition).data(voices, Roles.harmony(voices, chosen),
                (index, copy, lines) -> HarmonySpans.learning(index, copy.piece().bars(), lines::count,
                        Math.floorMod(copy.semitones(), step), step),
                (index, copy, lines) -> HarmonySpans.judging(index, copy.piece().bars(), lines::count));
    }

    /// What there is to learn of answers: a phrase is given, and the next one written; for learning besides 1, 2 and 4 bars after as many.
    /// Of the pieces held back each phrase but the first is judged once.
    ///
    /// @throws IllegalArgumentException where there is nothing to train on, or its pieces have more than one voice
    public static PassageData answer(VoicedSplit split, Transposition transposition) {
        if (split.voices() != 1) {
            throw new IllegalArgumentException("Answers are learned from pieces in one voice, not " + split.voices());
        }
        return new VoicedSides(split, transposition).data(1, Roles.answer(),
                (index, copy, _) -> AnswerSpans.learning(index, copy.piece()),
                (index, copy, _) -> AnswerSpans.judging(index, copy.piece()));
    }
}
