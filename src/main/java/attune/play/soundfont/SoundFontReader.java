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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads SF2 and SF3 files whole; any file gives a sound font or a sentence.
public final class SoundFontReader {
    private static final long LARGEST = 1L << 30;
    private static final int PRESET = 38;
    private static final int INSTRUMENT = 22;
    private static final int BAG = 4;
    private static final int GENERATOR = 4;
    private static final int MODULATOR = 10;
    private static final int SAMPLE = 46;

    private final byte[] bytes;
    private final Map<String, ByteBuffer> chunks = new HashMap<>();
    private final Map<String, String> info = new LinkedHashMap<>();
    private int samplesAt;

    private SoundFontReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IOException where the file cannot be read, or is no sound font; the message says which
    public static SoundFont read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("The sound font is larger than a gigabyte.");
        }
        return read(Files.readAllBytes(file));
    }

    static SoundFont read(byte[] bytes) throws IOException {
        try {
            return new SoundFontReader(bytes).font();
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException damaged) {
            throw new IOException("The sound font is damaged: it points past its own end.", damaged);
        }
    }

    private SoundFont font() throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 12 || !letters(all).equals("RIFF") || !letters(all.position(8)).equals("sfbk")) {
            throw new IOException("The file is no sound font.");
        }
        while (all.remaining() >= 8) {
            collect(all);
        }
        List<Zone> presetZones = zones("pbag", "pgen", "pmod");
        List<Zone> instrumentZones = zones("ibag", "igen", "imod");
        return new SoundFont(info, presets(presetZones), instruments(instrumentZones), samples());
    }

    private void collect(ByteBuffer from) {
        String name = letters(from);
        long size = Integer.toUnsignedLong(from.getInt());
        if (name.equals("LIST")) {
            letters(from);
            return;
        }
        int length = (int) Math.min(size, from.remaining());
        ByteBuffer chunk = from.slice(from.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        if (name.equals("smpl")) {
            samplesAt = from.position();
        }
        if (name.startsWith("I") || name.equals("isng")) {
            info.put(name, text(chunk, length));
        }
        chunks.put(name, chunk);
        from.position((int) Math.min(from.limit(), from.position() + size + (size & 1)));
    }

    private ByteBuffer chunk(String name) throws IOException {
        ByteBuffer chunk = chunks.get(name);
        if (chunk == null) {
            throw new IOException("The sound font is damaged: its part \"" + name + "\" is missing.");
        }
        return chunk.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private List<Preset> presets(List<Zone> zones) throws IOException {
        ByteBuffer in = chunk("phdr");
        List<Preset> presets = new ArrayList<>();
        for (int at = 0; at + 2 * PRESET <= in.limit(); at += PRESET) {
            List<Zone> own = zones.subList(unsigned(in, at + 24), unsigned(in, at + PRESET + 24));
            presets.add(new Preset(text(in.slice(at, 20), 20), unsigned(in, at + 20), unsigned(in, at + 22), own));
        }
        return List.copyOf(presets);
    }

    private List<Instrument> instruments(List<Zone> zones) throws IOException {
        ByteBuffer in = chunk("inst");
        List<Instrument> instruments = new ArrayList<>();
        for (int at = 0; at + 2 * INSTRUMENT <= in.limit(); at += INSTRUMENT) {
            List<Zone> own = zones.subList(unsigned(in, at + 20), unsigned(in, at + INSTRUMENT + 20));
            instruments.add(new Instrument(text(in.slice(at, 20), 20), own));
        }
        return List.copyOf(instruments);
    }

    private List<Zone> zones(String bagName, String generatorName, String modulatorName) throws IOException {
        ByteBuffer bags = chunk(bagName);
        List<Generator> generators = generators(chunk(generatorName));
        List<Modulator> modulators = modulators(chunk(modulatorName));
        List<Zone> zones = new ArrayList<>();
        for (int at = 0; at + 2 * BAG <= bags.limit(); at += BAG) {
            zones.add(new Zone(generators.subList(unsigned(bags, at), unsigned(bags, at + BAG)),
                    modulators.subList(unsigned(bags, at + 2), unsigned(bags, at + BAG + 2))));
        }
        return zones;
    }

    private static List<Generator> generators(ByteBuffer in) {
        List<Generator> generators = new ArrayList<>();
        for (int at = 0; at + GENERATOR <= in.limit(); at += GENERATOR) {
            generators.add(new Generator(unsigned(in, at), unsigned(in, at + 2)));
        }
        return List.copyOf(generators);
    }

    private static List<Modulator> modulators(ByteBuffer in) {
        List<Modulator> modulators = new ArrayList<>();
        for (int at = 0; at + MODULATOR <= in.limit(); at += MODULATOR) {
            modulators.add(new Modulator(unsigned(in, at), unsigned(in, at + 2), unsigned(in, at + 4),
                    unsigned(in, at + 6), unsigned(in, at + 8)));
        }
        return List.copyOf(modulators);
    }

    private List<Sample> samples() throws IOException {
        ByteBuffer in = chunk("shdr");
        List<Sample> samples = new ArrayList<>();
        for (int at = 0; at + 2 * SAMPLE <= in.limit(); at += SAMPLE) {
            samples.add(sample(in, at));
        }
        return List.copyOf(samples);
    }

    /// Uncompressed, places are frames in the chunk; compressed, the start and end are bytes and the loop is the sample's own.
    private Sample sample(ByteBuffer in, int at) {
        int start = in.getInt(at + 20);
        int end = in.getInt(at + 24);
        int type = unsigned(in, at + 44);
        boolean compressed = (type & Sample.COMPRESSED) != 0;
        int before = compressed ? 0 : start;
        int room = chunks.containsKey("smpl") ? chunks.get("smpl").limit() / (compressed ? 1 : 2) : 0;
        boolean there = start >= 0 && start <= end && end <= room;
        SoundFont.Frames frames = there
                ? compressed
                        ? () -> VorbisDecoder.decode(bytes, samplesAt + start, samplesAt + end)
                        : () -> plain(start, end)
                : () -> new short[0];
        return new Sample(text(in.slice(at, 20), 20), frames, in.getInt(at + 28) - before, in.getInt(at + 32) - before,
                in.getInt(at + 36), in.get(at + 40) & 255, in.get(at + 41), unsigned(in, at + 42),
                type & ~Sample.COMPRESSED);
    }

    private short[] plain(int start, int end) {
        short[] frames = new short[end - start];
        ByteBuffer.wrap(bytes, samplesAt + 2 * start, 2 * frames.length).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer()
                .get(frames);
        return frames;
    }

    private static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static String letters(ByteBuffer in) {
        return text(in, 4);
    }

    /// The next so many bytes up to the first that is zero.
    private static String text(ByteBuffer in, int size) {
        byte[] letters = new byte[size];
        in.get(letters);
        int length = 0;
        while (length < size && letters[length] != 0) {
            length++;
        }
        return new String(letters, 0, length, StandardCharsets.ISO_8859_1).strip();
    }
}
