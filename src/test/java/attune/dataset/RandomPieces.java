package attune.dataset;

import attune.music.Fraction;
import attune.music.Meter;
import attune.music.Score;
import attune.music.TimeSignature;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Pieces of any voices, bars and rhythms on the twelfths of a quarter.
final class RandomPieces {
    static final int MOST_TWELFTHS = 72;
    private static final long TWELFTH = Score.TICKS_PER_QUARTER / 12;

    private RandomPieces() {}

    /// @param bars at most; about as many in 4/4
    static Arbitrary<VoicedPiece> of(int fewestVoices, int mostVoices, int bars) {
        return Arbitraries.randomValue(random -> {
            int voices = fewestVoices + random.nextInt(mostVoices - fewestVoices + 1);
            long end = (1 + random.nextInt(bars * 48)) * TWELFTH;
            List<TimeSignature> signatures = signatures(random);
            Meter meter = new Meter(Score.TICKS_PER_QUARTER, signatures);
            return new VoicedPiece("piece",
                    IntStream.range(0, voices).mapToObj(voice -> line(random, end, meter)).toList(), signatures);
        });
    }

    /// A piece with a note of each length that a random piece or a part of it can have.
    static VoicedPiece allLengths(int voices) {
        LineWriter line = new LineWriter(new Meter(Score.TICKS_PER_QUARTER, List.of()));
        for (int twelfths = 1, at = 0; twelfths <= MOST_TWELFTHS; twelfths++) {
            at += twelfths;
            line.note(24 + twelfths, at * TWELFTH);
        }
        return new VoicedPiece("all lengths", IntStream.range(0, voices).mapToObj(_ -> line.tokens()).toList(),
                List.of());
    }

    private static List<TimeSignature> signatures(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(new TimeSignature(0, 3, 4));
            case 2 -> List.of(new TimeSignature(0, 1, 4), new TimeSignature(480, 6, 8));
            default -> List.of(new TimeSignature(0, 2, 2), new TimeSignature(960L * (1 + random.nextInt(8)), 5, 8));
        };
    }

    private static TokenSequence line(Random random, long end, Meter meter) {
        LineWriter line = new LineWriter(meter);
        boolean slow = random.nextBoolean();
        long at = 0;
        while (at < end) {
            long length = TWELFTH * (slow ? 1 + random.nextInt(MOST_TWELFTHS) : 3 * (1 + random.nextInt(8)));
            at = Math.min(end, at + length);
            if (random.nextInt(6) == 0) {
                line.rest(at);
            } else {
                line.note(36 + random.nextInt(48), at);
            }
        }
        return line.tokens();
    }

    static Fraction length(List<String> durations) {
        return durations.stream().map(Fraction::parse).reduce(Fraction.ZERO, Fraction::plus);
    }
}
