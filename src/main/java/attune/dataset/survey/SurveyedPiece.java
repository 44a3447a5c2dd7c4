package attune.dataset.survey;

import java.util.Optional;

/// A row as it comes: the facts, and the fingerprint of a piece that is long enough to have copies.
public record SurveyedPiece(PieceFacts facts, Optional<Fingerprint> print) {
    static SurveyedPiece rejected(String file, String reason) {
        return new SurveyedPiece(PieceFacts.rejected(file, reason), Optional.empty());
    }
}
