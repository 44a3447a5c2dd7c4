package attune.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Reads entries of a small zip by fixed names, and trusts nothing that the zip says of itself.
///
/// What it refuses: more than [#MOST_ENTRIES] entries, an entry twice, a name that nobody expects (nothing is ever unpacked by
/// name), entries that inflate to more than their cap or more than their share, wrong check sums. The end of the directory is
/// looked at before the zip is opened, because opening reads a directory whole, however large it claims to be.
public final class ContainerReader implements AutoCloseable {
    static final int MOST_ENTRIES = 16;
    private static final long LARGEST_FILE = 2_000_000_000;
    private static final int END_RECORD = 22;
    private static final int LARGEST_DIRECTORY = 1 << 16;
    private static final int FREE_INFLATION = 1 << 16;
    private final ZipFile zip;

    private ContainerReader(ZipFile zip) {
        this.zip = zip;
    }

    /// @param expected all names that entries may have
    public static ContainerReader open(Path file, ContainerKind kind, Set<String> expected)
            throws IOException, BrokenEntryException {
        checkEnds(file, kind);
        ZipFile zip = openZip(file);
        try {
            checkNames(zip, kind, expected);
            return new ContainerReader(zip);
        } catch (BrokenEntryException broken) {
            zip.close();
            throw broken;
        }
    }

    /// The whole entry.
    ///
    /// @param largest how many bytes it may inflate to
    /// @param ratio how many times larger than packed it may become
    public byte[] entry(String name, long largest, int ratio) throws IOException, BrokenEntryException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenEntryException(name, "this part is missing");
        }
        long most = Math.min(largest, Math.max(FREE_INFLATION, ratio * entry.getCompressedSize()));
        if (entry.getSize() > most || most >= Integer.MAX_VALUE - 16) {
            throw new BrokenEntryException(name, "this part claims to be larger than it can be");
        }
        byte[] bytes = inflate(name, entry, (int) most);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (bytes.length != entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw new BrokenEntryException(name, "its check sum is wrong");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private byte[] inflate(String name, ZipEntry entry, int most) throws BrokenEntryException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new BrokenEntryException(name, "this part inflates to more than it can hold");
            }
            return bytes;
        } catch (IOException | IllegalArgumentException _) {
            throw new BrokenEntryException(name, "this part cannot be unpacked");
        }
    }

    private static void checkEnds(Path file, ContainerKind kind) throws IOException, BrokenEntryException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            ByteBuffer start = read(channel, 0, (int) Math.min(size, 4));
            if (size < 4 || start.getInt(0) != 0x04034b50) {
                throw new BrokenEntryException("",
                        size == 0 ? "the file is empty" : "this is not a " + kind.name() + " file",
                        kind.choice());
            }
            if (size > LARGEST_FILE) {
                throw new BrokenEntryException("", "the file is larger than any " + kind.name(), kind.choice());
            }
            ByteBuffer end = read(channel, Math.max(0, size - END_RECORD), (int) Math.min(size, END_RECORD));
            if (size < END_RECORD || end.getInt(0) != 0x06054b50) {
                throw new BrokenEntryException("", "the file is cut short or has something added at its end");
            }
            if (end.getShort(10) < 0 || end.getShort(10) > MOST_ENTRIES || end.getInt(12) < 0
                    || end.getInt(12) > LARGEST_DIRECTORY) {
                throw new BrokenEntryException("", "the file holds more parts than a " + kind.name() + " has");
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long at, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int got = 0;
        while (got >= 0 && buffer.hasRemaining()) {
            got = channel.read(buffer, at + buffer.position());
        }
        return buffer;
    }

    private static ZipFile openZip(Path file) throws BrokenEntryException {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException _) {
            throw new BrokenEntryException("", "the file's list of parts is damaged");
        }
    }

    private static void checkNames(ZipFile zip, ContainerKind kind, Set<String> expected) throws BrokenEntryException {
        List<String> names = zip.stream().map(ZipEntry::getName).toList();
        if (names.size() > MOST_ENTRIES || new HashSet<>(names).size() < names.size()) {
            throw new BrokenEntryException("",
                    "the file holds a part twice or more parts than a " + kind.name() + " has");
        }
        if (!expected.containsAll(names)) {
            throw new BrokenEntryException("", "the file holds parts that do not belong to a " + kind.name());
        }
    }
}
