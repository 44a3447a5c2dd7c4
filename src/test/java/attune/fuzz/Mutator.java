package attune.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes bad files of good ones: flipped and telling bytes, cut, doubled and mixed stretches, large numbers in texts. The same seed
/// makes the same files.
public final class Mutator {
    private static final byte[] TELLING = {0, 1, 0x7f, (byte) 0x80, (byte) 0xff, (byte) 0xfe, 0x40, '"', '<', '{', '['};
    private static final List<String> NUMBERS = List.of("-1", "0", "1e999", "99999999999999999999", "2147483648", "NaN",
            "0.000000001", "-0", "18446744073709551616");
    private static final int LARGEST = 4_000_000;
    private final Random random;
    private final List<byte[]> seeds;

    public Mutator(List<byte[]> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        random = new Random(seed);
    }

    public byte[] next() {
        byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
        for (int changes = 1 + random.nextInt(5); changes > 0 && bytes.length > 0
                && bytes.length < LARGEST; changes--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(bytes.length - at, 1 << random.nextInt(12)));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> spliced(bytes, at);
            case 4 -> number(bytes, at);
            case 5 -> {
                for (int i = at; i < at + length; i++) {
                    bytes[i] = (byte) random.nextInt();
                }
                yield bytes;
            }
            case 6 -> {
                Arrays.fill(bytes, at, at + length, TELLING[random.nextInt(TELLING.length)]);
                yield bytes;
            }
            case 7 -> {
                bytes[at] = TELLING[random.nextInt(TELLING.length)];
                yield bytes;
            }
            default -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
        };
    }

    private byte[] spliced(byte[] bytes, int at) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.length);
        return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(other, from, other.length));
    }

    /// Puts another number where one stands, at the next digits of a text.
    private byte[] number(byte[] bytes, int at) {
        int from = at;
        while (from < bytes.length && (bytes[from] < '0' || bytes[from] > '9')) {
            from++;
        }
        int to = from;
        while (to < bytes.length && bytes[to] >= '0' && bytes[to] <= '9') {
            to++;
        }
        byte[] number = NUMBERS.get(random.nextInt(NUMBERS.size())).getBytes(StandardCharsets.US_ASCII);
        return joined(joined(Arrays.copyOf(bytes, from), number), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
