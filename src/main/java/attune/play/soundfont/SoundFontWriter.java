package attune.play.soundfont;

import attune.play.soundfont.SoundFont.Generator;
import attune.play.soundfont.SoundFont.Instrument;
import attune.play.soundfont.SoundFont.Modulator;
import attune.play.soundfont.SoundFont.Preset;
import attune.play.soundfont.SoundFont.Sample;
import attune.play.soundfont.SoundFont.Zone;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a sound font as SF2 version 2.1, one decoded sample in memory at a time; the same font gives the same bytes.
public final class SoundFontWriter {
    /// Silence after each sample, which the format asks for.
    static final int GAP = 46;
    private static final int NAME = 20;
    private static final int SAMPLE = 46;

    private final FileChannel out;
    private final List<ByteBuffer> sampleHeaders = new ArrayList<>();

    private SoundFontWriter(FileChannel out) {
        this.out = out;
    }

    /// Writes the file in one move at the end, so that nothing half written is ever found.
    public static void write(SoundFont font, Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + Long.toHexString(System.nanoTime()) + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                new SoundFontWriter(channel).write(font);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(SoundFont font) throws IOException {
        put(little(12).put(letters("RIFF")).putInt(0).put(letters("sfbk")));
        ByteBuffer info = info(font.info());
        put(little(12).put(letters("LIST")).putInt(info.remaining() + 4).put(letters("INFO")));
        out.write(info);
        long list = out.position();
        put(little(20).put(letters("LIST")).putInt(0).put(letters("sdta")).put(letters("smpl")).putInt(0));
        long start = out.position();
        for (Sample sample : font.samples()) {
            sample(sample, (int) ((out.position() - start) / 2));
        }
        long end = out.position();
        patch(list + 4, end - list - 8);
        patch(start - 4, end - start);
        parts(font);
        patch(4, out.size() - 8);
    }

    private void sample(Sample sample, int at) throws IOException {
        short[] frames = sample.frames().read();
        ByteBuffer bytes = little((frames.length + GAP) * 2);
        bytes.asShortBuffer().put(frames);
        put(bytes.position(bytes.capacity()));
        if (out.position() > Integer.MAX_VALUE) {
            throw new IOException("The sound font would be larger than two gigabytes.");
        }
        sampleHeaders.add(little(SAMPLE).put(name(sample.name())).putInt(at).putInt(at + frames.length)
                .putInt(at + Math.clamp(sample.loopStart(), 0, frames.length))
                .putInt(at + Math.clamp(sample.loopEnd(), 0, frames.length)).putInt(sample.rate())
                .put((byte) sample.pitch()).put((byte) sample.correction()).putShort((short) sample.link())
                .putShort((short) sample.type()));
    }

    private void parts(SoundFont font) throws IOException {
        Zones presetZones = new Zones();
        List<ByteBuffer> presets = new ArrayList<>();
        for (Preset preset : font.presets()) {
            presets.add(little(38).put(name(preset.name())).putShort((short) preset.program())
                    .putShort((short) preset.bank()).putShort((short) presetZones.add(preset.zones())).position(38));
        }
        presets.add(little(38).put(name("EOP")).putInt(0).putShort((short) presetZones.end()).position(38));
        Zones instrumentZones = new Zones();
        List<ByteBuffer> instruments = new ArrayList<>();
        for (Instrument instrument : font.instruments()) {
            instruments.add(little(22).put(name(instrument.name()))
                    .putShort((short) instrumentZones.add(instrument.zones())));
        }
        instruments.add(little(22).put(name("EOI")).putShort((short) instrumentZones.end()));
        sampleHeaders.add(little(SAMPLE).put(name("EOS")).position(SAMPLE));
        long list = out.position();
        put(little(12).put(letters("LIST")).putInt(0).put(letters("pdta")));
        chunk("phdr", presets);
        presetZones.write("pbag", "pmod", "pgen");
        chunk("inst", instruments);
        instrumentZones.write("ibag", "imod", "igen");
        chunk("shdr", sampleHeaders);
        patch(list + 4, out.position() - list - 8);
    }

    /// The zones of presets or of instruments, one after the other.
    private final class Zones {
        private final List<ByteBuffer> bags = new ArrayList<>();
        private final List<ByteBuffer> generators = new ArrayList<>();
        private final List<ByteBuffer> modulators = new ArrayList<>();

        /// The index of the first of them.
        int add(List<Zone> zones) {
            int first = bags.size();
            for (Zone zone : zones) {
                bag();
                for (Generator generator : zone.generators()) {
                    generators.add(little(4).putShort((short) generator.operator())
                            .putShort((short) generator.amount()));
                }
                for (Modulator modulator : zone.modulators()) {
                    modulators.add(little(10).putShort((short) modulator.source()).putShort((short) modulator.target())
                            .putShort((short) modulator.amount()).putShort((short) modulator.amountSource())
                            .putShort((short) modulator.transform()));
                }
            }
            return first;
        }

        private void bag() {
            bags.add(little(4).putShort((short) generators.size()).putShort((short) modulators.size()));
        }

        int end() {
            return bags.size();
        }

        void write(String bagName, String modulatorName, String generatorName) throws IOException {
            if (Math.max(bags.size(), Math.max(generators.size(), modulators.size())) > 0xFFFF) {
                throw new IOException("The sound font has more zones than an SF2 file can hold.");
            }
            bag();
            generators.add(little(4).position(4));
            modulators.add(little(10).position(10));
            chunk(bagName, bags);
            chunk(modulatorName, modulators);
            chunk(generatorName, generators);
        }
    }

    private void chunk(String name, List<ByteBuffer> records) throws IOException {
        int size = records.stream().mapToInt(ByteBuffer::position).sum();
        ByteBuffer all = little(8 + size).put(letters(name)).putInt(size);
        records.forEach(part -> all.put(part.flip()));
        put(all);
    }

    private static ByteBuffer info(Map<String, String> texts) {
        ByteBuffer bytes = little(1 << 17).put(letters("ifil")).putInt(4).putShort((short) 2).putShort((short) 1);
        text(bytes, "isng", "EMU8000");
        text(bytes, "INAM", texts.getOrDefault("INAM", "Untitled"));
        for (String known : List.of("IENG", "ICOP", "ICMT", "ISFT")) {
            if (texts.containsKey(known)) {
                text(bytes, known, texts.get(known));
            }
        }
        return bytes.flip();
    }

    /// A text ends with one zero or two, so that its length is even.
    private static void text(ByteBuffer bytes, String name, String text) {
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        int length = Math.min(letters.length, 16_000);
        int size = (length + 2) & ~1;
        bytes.put(letters(name)).putInt(size).put(letters, 0, length).put(new byte[size - length]);
    }

    private void patch(long at, long size) throws IOException {
        ByteBuffer bytes = little(4).putInt((int) size).flip();
        out.write(bytes, at);
    }

    private void put(ByteBuffer bytes) throws IOException {
        bytes.flip();
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] letters(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] name(String text) {
        byte[] name = new byte[NAME];
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(letters, 0, name, 0, Math.min(letters.length, NAME - 1));
        return name;
    }
}
