package attune.dataset;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Which pieces in voices are trained on and which are held back to judge by; whole pieces, all with the same number of voices.
public record VoicedSplit(List<VoicedPiece> training, List<VoicedPiece> heldBack) {
    public VoicedSplit {
        training = List.copyOf(training);
        heldBack = List.copyOf(heldBack);
        if (Stream.concat(training.stream(), heldBack.stream()).mapToInt(piece -> piece.voices().size()).distinct()
                .count() > 1) {
            throw new IllegalArgumentException("All pieces have the same number of voices");
        }
    }

    /// Holds back about this share of the pieces, chosen by the seed, as [Split#of] does.
    ///
    /// @param share from 0 (nothing is held back) to below 1
    public static VoicedSplit of(List<VoicedPiece> pieces, double share, long seed) {
        List<List<VoicedPiece>> sides = Split.divide(pieces, VoicedPiece::name, share, seed);
        return new VoicedSplit(sides.get(0), sides.get(1));
    }

    /// How many voices each piece has.
    ///
    /// @throws IllegalArgumentException where there is nothing to train on
    public int voices() {
        if (training.isEmpty()) {
            throw new IllegalArgumentException("There is no piece to train on");
        }
        return training.getFirst().voices().size();
    }

    /// The same split with each piece changed.
    VoicedSplit map(UnaryOperator<VoicedPiece> change) {
        return new VoicedSplit(training.stream().map(change).toList(), heldBack.stream().map(change).toList());
    }
}
