package attune.model.evaluation;

import attune.dataset.EncodedPiece;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much of a piece stands in another one: the share of its runs of four notes, voice by voice, that come there as well, wherever.
final class Likeness {
    private static final int RUN = 4;

    private Likeness() {}

    /// 0–1; 0 where the pieces have not as many voices, or the piece is shorter than a run.
    static double share(List<EncodedPiece> piece, List<EncodedPiece> other) {
        if (piece.size() != other.size()) {
            return 0;
        }
        return IntStream.range(0, piece.size()).boxed().flatMap(voice -> {
            Set<IntBuffer> there = new HashSet<>(runs(other.get(voice)).toList());
            return runs(piece.get(voice)).map(run -> there.contains(run) ? 1 : 0);
        }).mapToInt(Integer::intValue).average().orElse(0);
    }

    private static Stream<IntBuffer> runs(EncodedPiece line) {
        return IntStream.rangeClosed(0, line.size() - RUN)
                .mapToObj(from -> IntBuffer.wrap(Arrays.copyOfRange(line.notes(), from, from + RUN)));
    }
}
