package attune.dataset;

import java.util.List;

/// The pairs by which a network is judged that knows a vocabulary already: those of [PassageData#validation], of any pieces.
public final class JudgedPassages {
    private JudgedPassages() {}

    /// All voices to a chosen one.
    ///
    /// @param chosen voice that is given, from 0, the highest
    /// @throws IllegalArgumentException where the pieces have no two voices
    public static PassagePairs harmonies(List<VoicedPiece> pieces, Vocabulary vocabulary, int chosen) {
        int voices = pieces.isEmpty() ? 0 : pieces.getFirst().voices().size();
        RestsLikeNotes rests = RestsLikeNotes.of(vocabulary);
        return pairs(pieces.stream().map(rests::cut).toList(), vocabulary, Roles.harmony(voices, chosen),
                (index, copy, lines) -> HarmonySpans.judging(index, copy.piece().bars(), lines::count));
    }

    /// Each phrase to the one before.
    public static PassagePairs answers(List<VoicedPiece> pieces, Vocabulary vocabulary) {
        return pairs(pieces, vocabulary, Roles.answer(),
                (index, copy, _) -> AnswerSpans.judging(index, copy.piece()));
    }

    /// The lines of each piece, as [PassageData#lines] has those of the training pieces.
    public static List<List<EncodedPiece>> lines(List<VoicedPiece> pieces, Vocabulary vocabulary) {
        Encoder encoder = new Encoder(vocabulary);
        RestsLikeNotes rests = RestsLikeNotes.of(vocabulary);
        return pieces.stream().map(piece -> piece.voices().size() > 1 ? rests.cut(piece) : piece)
                .map(piece -> piece.voices().stream().map(line -> encoder.encode(piece.name(), line)).toList())
                .toList();
    }

    private static PassagePairs pairs(List<VoicedPiece> pieces, Vocabulary vocabulary, Roles roles,
            VoicedSides.Spanning spanning) {
        return VoicedSides.pairs(pieces.stream().map(piece -> new VoicedSides.Copy(piece, 0)).toList(), roles, spanning,
                vocabulary, new Encoder(vocabulary));
    }
}
