package attune.play.soundfont;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.play.soundfont.Resampler.Recording;
import attune.play.soundfont.SoundFont.Generator;
import attune.play.soundfont.SoundFont.Instrument;
import attune.play.soundfont.SoundFont.Modulator;
import attune.play.soundfont.SoundFont.Preset;
import attune.play.soundfont.SoundFont.Sample;
import attune.play.soundfont.SoundFont.Zone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFontTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        SoundFont font = font(1000);
        Path file = folder.resolve("font.sf2");
        SoundFontWriter.write(font, file);
        SoundFont read = SoundFontReader.read(file);
        assertEquals(font.presets(), read.presets());
        assertEquals(font.instruments(), read.instruments());
        assertEquals("Test", read.info().get("INAM"));
        Sample sample = read.samples().get(1);
        assertEquals(200, sample.loopStart());
        assertEquals(900, sample.loopEnd());
        assertEquals(-7, sample.correction());
        assertArrayEquals(font.samples().get(1).frames().read(), sample.frames().read());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half written is left");
        }
    }

    @Test
    void anyBytesGiveAFontOrASentence() throws IOException {
        Path file = folder.resolve("font.sf2");
        SoundFontWriter.write(font(100), file);
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = i % 3 == 0 ? java.util.Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int change = 0; change < 4 && bad.length > 0; change++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                SoundFont read = SoundFontReader.read(bad);
                for (Sample sample : read.samples()) {
                    sample.frames().read();
                }
            } catch (IOException told) {
                assertTrue(String.valueOf(told.getMessage()).endsWith("."), told.getMessage());
            }
        }
    }

    @Test
    void aSampleThatIsNoVorbisIsToldInASentence() {
        byte[] noise = new byte[500];
        new Random(1).nextBytes(noise);
        assertThrows(IOException.class, () -> VorbisDecoder.decode(noise, 0, noise.length));
    }

    @Test
    void aResampledLoopKeepsItsPitch() {
        short[] frames = new short[4000];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = (short) (10_000 * Math.sin(2 * Math.PI * i / 99.0));
        }
        Recording old = new Recording(frames, 1001, 1001 + 99 * 7, 44_100);
        Recording now = Resampler.resample(old, 22_050);
        double oldLoop = (double) (old.loopEnd() - old.loopStart()) / old.rate();
        double newLoop = (double) (now.loopEnd() - now.loopStart()) / now.rate();
        assertEquals(0, 1200 * Math.log(newLoop / oldLoop) / Math.log(2), 0.1, "cents");
        int loop = now.loopEnd() - now.loopStart();
        for (int i = 0; i < 200; i++) {
            assertEquals(now.frames()[now.loopStart() + i], now.frames()[now.loopStart() + loop + i], 3);
            double place = (now.loopStart() + i - 0.0) * oldLoop * old.rate() / loop
                    - (now.loopStart() * oldLoop * old.rate() / loop - old.loopStart());
            assertEquals(10_000 * Math.sin(2 * Math.PI * place / 99.0), now.frames()[now.loopStart() + i], 20);
        }
    }

    @Test
    void closeRecordingsAreThinnedAndKeepEveryKey() {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            zones.add(zone(i * 3, i == 11 ? 127 : i * 3 + 2, i));
        }
        List<Zone> thin = Thinning.thinned(zones);
        assertEquals(6, thin.size());
        int next = 0;
        for (Zone zone : thin) {
            assertEquals(next, zone.amount(Generator.KEY_RANGE) & 127);
            next = (zone.amount(Generator.KEY_RANGE) >> 8) + 1;
        }
        assertEquals(128, next);
    }

    @Test
    void aBankOfAnOlderRecipeIsMadeAnew() throws IOException {
        Path source = folder.resolve("font.sf2");
        SoundFontWriter.write(font(10), source);
        Path bank = folder.resolve("attune.sf2");
        SoundFontWriter.write(font(100), bank);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            BankMaker.run(source, source, folder, out);
        }
        assertEquals(
                "The bank of sounds was not made: The sound font has no preset 0 in bank 0. Attune plays with a bank of"
                        + " the system.",
                said.toString(StandardCharsets.UTF_8).strip(), "it was tried");
    }

    @Test
    void withoutTheRecordingsTheToolSaysSoInWords() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            BankMaker.run(folder.resolve("none"), folder.resolve("none"), folder.resolve("sounds"), out);
        }
        assertTrue(said.toString(StandardCharsets.UTF_8).startsWith("The bank of sounds was not made: "));
        assertTrue(Files.notExists(folder.resolve("sounds")));
    }

    private static Zone zone(int low, int high, int sample) {
        return new Zone(List.of(new Generator(Generator.KEY_RANGE, high << 8 | low),
                new Generator(Generator.SAMPLE, sample)), List.of());
    }

    static SoundFont font(int frames) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            short[] noise = new short[frames];
            Random random = new Random(i);
            for (int at = 0; at < frames; at++) {
                noise[at] = (short) random.nextInt();
            }
            samples.add(new Sample("sample " + i, () -> noise, frames / 5, frames * 9 / 10, 22_050, 60, -7, 0, 1));
        }
        Zone filtered = new Zone(List.of(new Generator(8, 5000), new Generator(Generator.SAMPLE, 0)),
                List.of(new Modulator(2, 8, 65000, 0, 0)));
        return new SoundFont(Map.of("INAM", "Test"),
                List.of(new Preset("First", 3, 0, List.of(pointing(0))),
                        new Preset("Kit", 0, 128, List.of(pointing(1)))),
                List.of(new Instrument("one", List.of(filtered)), new Instrument("two", List.of(zone(0, 60, 1)))),
                samples);
    }

    private static Zone pointing(int instrument) {
        return new Zone(List.of(new Generator(Generator.INSTRUMENT, instrument)), List.of());
    }
}
