package attune.io.musicxml;

import attune.io.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Packed MusicXML: a zip whose container names the score in it. Nothing is unpacked to disk, and no entry is larger than a
/// score can be.
public final class MxlFile {
    static final int MOST_BYTES = 64 << 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ROOT = "score.musicxml";
    private static final Pattern FULL_PATH = Pattern.compile("<rootfile\\s[^>]*full-path\\s*=\\s*[\"']([^\"']+)[\"']");

    private MxlFile() {}

    static boolean recognises(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// The score's bytes; where the container is missing, of the first entry that looks like one.
    static byte[] root(byte[] zip, String name) throws UnreadableFileException {
        byte[] container = entry(zip, name, CONTAINER);
        String path = null;
        if (container != null) {
            Matcher found = FULL_PATH.matcher(new String(container, StandardCharsets.UTF_8));
            path = found.find() ? found.group(1).replace("&amp;", "&") : null;
        }
        byte[] root = entry(zip, name, path);
        if (root == null) {
            throw new UnreadableFileException(name, 0, "the package holds no MusicXML score",
                    "export it again from the program that made it");
        }
        return root;
    }

    /// @param wanted the entry's path, or null for the first score
    private static byte @Nullable [] entry(byte[] zip, String name, @Nullable String wanted)
            throws UnreadableFileException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int entries = 0;
            long inflated = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean isWanted = wanted == null ? isScore(entry.getName()) : entry.getName().equals(wanted);
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                inflated += bytes.length;
                if (++entries > MOST_ENTRIES || inflated > MOST_BYTES) {
                    throw new UnreadableFileException(name, 0, "the package holds more than 64 MB or 1,000 entries",
                            "choose a MusicXML score");
                }
                if (isWanted) {
                    return bytes;
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException _) {
            throw damaged(name);
        }
    }

    private static UnreadableFileException damaged(String name) {
        return new UnreadableFileException(name, 0, "the package is damaged",
                "export it again from the program that made it");
    }

    private static boolean isScore(String entry) {
        return !entry.startsWith("META-INF/") && (entry.endsWith(".xml") || entry.endsWith(".musicxml"));
    }

    /// Packs a score; the same bytes each time.
    public static byte[] pack(byte[] musicXml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = "application/vnd.recordare.musicxml".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = dated("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(dated(CONTAINER));
            zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container><rootfiles><rootfile full-path=\"" + ROOT
                    + "\" media-type=\"application/vnd.recordare.musicxml+xml\"/></rootfiles></container>\n")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(dated(ROOT));
            zip.write(musicXml);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static ZipEntry dated(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315_619_200_000L); // 1980: the same bytes whenever it is written
        return entry;
    }
}
