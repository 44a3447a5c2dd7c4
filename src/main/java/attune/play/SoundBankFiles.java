package attune.play;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where systems keep sound banks, and whether a file is one that must be decoded first.
final class SoundBankFiles {
    /// Set to a file, it is tried before all others.
    static final String PROPERTY = "attune.soundbank";
    private static final int COMPRESSED_SAMPLE = 0x10;
    private static final int SAMPLE_HEADER = 46;
    private static final int SAMPLE_TYPE = 44;

    private SoundBankFiles() {}

    /// The file that the user chose, if any.
    static List<Path> chosen() {
        String chosen = System.getProperty(PROPERTY);
        return chosen == null ? List.of() : List.of(Path.of(chosen));
    }

    static List<Path> ofThisSystem() {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(System.getProperty("java.home") + "/lib/audio", "/usr/share/soundfonts",
                "/usr/local/share/soundfonts", "/usr/share/sounds/sf2", "/usr/share/sounds/sf3")) {
            files.addAll(in(Path.of(folder)));
        }
        String windows = System.getenv("SystemRoot");
        if (windows != null) {
            Path bank = Path.of(windows, "system32", "drivers", "gm.dls");
            if (Files.isRegularFile(bank)) {
                files.add(bank);
            }
        }
        return files;
    }

    /// The banks of a folder by name, one called `default` first.
    static List<Path> in(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.{sf2,sf3,SF2,SF3,dls}")) {
            all.forEach(files::add);
        } catch (IOException _) {
            return List.of();
        }
        Collections.sort(files);
        files.sort((a, b) -> Boolean.compare(isDefault(b), isDefault(a)));
        return files;
    }

    /// Whether the file is a compressed bank (SF3), which Gervill loads without a word and then plays as pure silence.
    ///
    /// Looks for its two marks: version 3, and samples flagged as Vorbis.
    static boolean isCompressed(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return isCompressed(in);
        }
    }

    private static boolean isCompressed(RandomAccessFile in) throws IOException {
        long end = in.length();
        long at = 12;
        while (at + 8 <= end) {
            in.seek(at);
            String chunk = fourLetters(in);
            long size = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
            if (chunk.equals("LIST")) {
                at += 12;
                continue;
            }
            if (chunk.equals("ifil") && size >= 4 && Short.reverseBytes(in.readShort()) >= 3) {
                return true;
            }
            if (chunk.equals("shdr")) {
                return hasCompressedSample(in, Math.min(size, end - at - 8));
            }
            at += 8 + size + (size & 1);
        }
        return false;
    }

    private static boolean hasCompressedSample(RandomAccessFile in, long size) throws IOException {
        byte[] headers = new byte[(int) Math.min(size, 1 << 24)];
        in.readFully(headers);
        for (int i = 0; i + SAMPLE_HEADER <= headers.length; i += SAMPLE_HEADER) {
            if ((headers[i + SAMPLE_TYPE] & COMPRESSED_SAMPLE) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefault(Path file) {
        return String.valueOf(file.getFileName()).startsWith("default");
    }

    private static String fourLetters(RandomAccessFile in) throws IOException {
        byte[] letters = new byte[4];
        in.readFully(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
