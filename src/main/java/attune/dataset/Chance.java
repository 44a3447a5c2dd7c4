package attune.dataset;

import java.util.Random;

/// Random numbers that hang on nothing but some whole numbers; [Random]'s, because its documentation fixes each of them.
final class Chance {
    private Chance() {}

    /// Numbers near each other start streams that have nothing in common: they are mixed as SplittableRandom mixes its seeds.
    static Random of(long... numbers) {
        long mixed = 0;
        for (long number : numbers) {
            mixed = mix(mixed + number * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
        }
        return new Random(mixed);
    }

    private static long mix(long bits) {
        long once = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
        return twice ^ twice >>> 31;
    }
}
