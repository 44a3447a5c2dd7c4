package attune.dataset;

import java.util.Arrays;
import java.util.Random;

/// Which voices of a pair are given, and which are written.
@FunctionalInterface
interface Roles {
    /// What is given of the pair with this index, in an epoch from 1, or 0 for the pair by which networks are judged.
    boolean[] given(int index, long seed, int epoch);

    /// What is written, where that is given.
    default boolean[] written(boolean[] given) {
        boolean[] written = new boolean[given.length];
        for (int voice = 0; voice < given.length; voice++) {
            written[voice] = !given[voice];
        }
        return written;
    }

    /// Each voice is given or written. Networks are judged by the harmony to one chosen voice and learn that every other time; else they
    /// learn to complete any voices, as they must where a musician locks some and has the rest composed again.
    static Roles harmony(int voices, int chosen) {
        if (voices < 2 || chosen < 0 || chosen >= voices) {
            throw new IllegalArgumentException("Of " + voices + " voices number " + chosen + " cannot be given alone");
        }
        return (index, seed, epoch) -> {
            Random random = Chance.of(seed, epoch, index);
            boolean judged = epoch == 0 || random.nextBoolean();
            return bits(judged ? 1 << chosen : 1 + random.nextInt((1 << voices) - 2), voices);
        };
    }

    /// One voice, which is read in one stretch and written in the next.
    static Roles answer() {
        return new Roles() {
            @Override
            public boolean[] given(int index, long seed, int epoch) {
                return new boolean[]{true};
            }

            @Override
            public boolean[] written(boolean[] given) {
                return Arrays.copyOf(given, given.length);
            }
        };
    }

    private static boolean[] bits(int mask, int voices) {
        boolean[] bits = new boolean[voices];
        for (int voice = 0; voice < voices; voice++) {
            bits[voice] = (mask >> voice & 1) == 1;
        }
        return bits;
    }
}
