package attune.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes small zips. All parts carry one fixed time: the same content gives the same bytes on every machine.
public final class ContainerWriter {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ContainerWriter() {}

    /// Writes the parts as they are: weights would not shrink anyway.
    ///
    /// @param check reads what was written, and throws where it is not right
    public static void write(Path target, Map<String, byte[]> entries, AtomicFile.Check check) throws IOException {
        AtomicFile.replace(target, zip(entries, ContainerWriter::stored), check);
    }

    /// The whole zip, its parts deflated.
    public static byte[] deflated(Map<String, byte[]> entries) {
        return zip(entries, (name, _) -> new ZipEntry(name));
    }

    private static byte[] zip(Map<String, byte[]> entries, BiFunction<String, byte[], ZipEntry> kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : entries.entrySet()) {
                ZipEntry entry = kind.apply(part.getKey(), part.getValue());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Memory refused a zip", problem);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
