package attune.io;

import attune.music.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/// Whatever the bytes are: a score that can be written and read again, or one sentence; never anything else.
class MidiPropertiesTest {
    private static final List<byte[]> SEEDS = seeds();

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll("noise") byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 500)
    void anyEventsBehindASoundHeaderAreReadOrRefused(@ForAll("noise") byte[] events) {
        byte[] header = MidiFiles.bytes("'MThd' 00000006 0001 0001 0060 'MTrk' 00000040");
        byte[] bytes = new byte[header.length + events.length];
        System.arraycopy(header, 0, bytes, 0, header.length);
        System.arraycopy(events, 0, bytes, header.length, events.length);
        readOrRefuse(bytes);
    }

    @Property(tries = 1000)
    void aMutatedFileIsReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).clone();
        int mutations = 1 + random.nextInt(12);
        for (int i = 0; i < mutations; i++) {
            bytes = mutated(bytes, random);
        }
        readOrRefuse(bytes);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAsTheSame(@ForAll("scores") Score score) throws UnreadableFileException {
        ScoreFile file = MidiReader.read(MidiWriter.write(score), "written.mid");
        Assertions.assertEquals(score, file.score());
        Assertions.assertEquals(List.of(), file.repairs());
    }

    @Provide
    Arbitrary<byte[]> noise() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
    }

    @Provide
    Arbitrary<Score> scores() {
        return Arbitraries.longs().map(seed -> RandomScores.of(new Random(seed)));
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            Score score = MidiReader.read(bytes, "noise.mid").score();
            ScoreFile again = MidiReader.read(MidiWriter.write(score), "again.mid");
            Assertions.assertEquals(score, again.score());
            Assertions.assertEquals(List.of(), again.repairs());
        } catch (UnreadableFileException refused) {
            Assertions.assertTrue(String.valueOf(refused.getMessage()).contains("cannot be read: at byte "),
                    refused::toString);
        }
    }

    /// Changes a byte, cuts the end, leaves out a stretch, or doubles one.
    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(8));
        return switch (random.nextInt(8)) {
            case 0 -> java.util.Arrays.copyOf(bytes, from);
            case 1 -> joined(bytes, from, bytes, to);
            case 2 -> joined(bytes, to, bytes, from);
            default -> {
                byte[] changed = bytes.clone();
                changed[from] = (byte) random.nextInt(256);
                yield changed;
            }
        };
    }

    private static byte[] joined(byte[] first, int end, byte[] second, int start) {
        byte[] result = java.util.Arrays.copyOf(first, end + second.length - start);
        System.arraycopy(second, start, result, end, second.length - start);
        return result;
    }

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(
                MidiFiles.file(0, "00 c0 05 00 ff 51 03 07 a1 20 00 90 3c 40 00 40 40 60 3c 00 00 40 00 00 f0 02 7e f7"
                        + " 00 b0 07 64 00 91 43 40 60 81 43 00 00 ff 2f 00"));
        seeds.add(MidiFiles.file(1, "00 ff 58 04 03 02 18 08 00 ff 2f 00", MidiFiles.QUARTER_NOTE,
                MidiFiles.QUARTER_NOTE));
        seeds.add(MidiFiles.file(2, MidiFiles.QUARTER_NOTE, "00 ff 51 03 06 1a 80 " + MidiFiles.QUARTER_NOTE));
        Path fixtures = Path.of(System.getProperty("attune.shared", "../shared"), "data/fixtures");
        if (Files.isDirectory(fixtures)) {
            try (Stream<Path> files = Files.walk(fixtures)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (Files.size(file) < 8_000) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return seeds;
    }
}
