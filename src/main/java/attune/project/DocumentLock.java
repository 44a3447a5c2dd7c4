package attune.project;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Says to other studios, of other users or on other computers, that somebody works on a piece: a hidden file beside it that is locked
/// as long as the studio runs. A studio that is killed leaves the file, but not the lock, and the next one takes it over.
public final class DocumentLock implements AutoCloseable {
    /// Windows lets nobody read what is locked: only this byte is, far behind what the file holds.
    private static final long LOCKED = 1L << 40;
    private static final int MOST_BYTES = 4_096;
    /// What this program has locked: to open and close such a file once more would let go of it, so does POSIX ask.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private final FileChannel channel;
    private final Path path;

    private DocumentLock(FileChannel channel, Path path) {
        this.channel = channel;
        this.path = path;
        HELD.add(path);
    }

    /// Who works on a piece.
    ///
    /// @param computer its name, empty where it has none
    public record Holder(String user, String computer) {
        private static final int MOST_LETTERS = 60;

        public Holder {
            user = plain(user);
            computer = plain(computer);
        }

        /// It is shown in a sentence, and whoever can write the file can write what he likes.
        private static String plain(String text) {
            String plain = text.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip();
            return plain.substring(0, Math.min(plain.length(), MOST_LETTERS));
        }

        static Holder here() {
            return new Holder(System.getProperty("user.name", ""), computerName());
        }

        private static String computerName() {
            String windows = System.getenv("COMPUTERNAME");
            if (windows != null) {
                return windows;
            }
            try {
                return Files.readString(Path.of("/etc/hostname")).strip();
            } catch (IOException _) {
                return "";
            }
        }

        /// As it ends "is open", such as "by anna on studio2".
        public String words() {
            String who = user.isBlank() ? "somewhere else" : "by " + user;
            return computer.isBlank() ? who : who + " on " + computer;
        }
    }

    /// What came of asking for a lock.
    ///
    /// @param lock null where somebody else has it, or where none can be had: the folder can only be read, or its disk knows no locks
    /// @param holder null but where somebody else has it
    public record Claim(@Nullable DocumentLock lock, @Nullable Holder holder) {
        private static final Claim IMPOSSIBLE = new Claim(null, null);
    }

    /// Where the lock of this piece lies.
    static Path beside(Path piece) {
        return piece.resolveSibling("." + piece.getFileName() + ".lock");
    }

    /// Asks for the lock; nothing is changed where somebody else has it. Touches the disk: not for the FX thread.
    public static Claim claim(Path piece) {
        Path path = beside(piece.toAbsolutePath());
        if (HELD.contains(path)) {
            return new Claim(null, Holder.here());
        }
        try {
            Optional<Claim> claim = claimAt(path);
            return claim.isPresent() ? claim.get() : claimAt(path).orElse(Claim.IMPOSSIBLE);
        } catch (IOException | UnsupportedOperationException _) {
            return Claim.IMPOSSIBLE; // a folder that nobody writes into is a folder that nobody saves to
        }
    }

    /// Empty where the holder before took its file away at this very moment, and the lock would be on a file that nobody finds.
    private static Optional<Claim> claimAt(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean kept = false;
        try {
            if (channel.tryLock(LOCKED, 1, false) == null) {
                return Optional.of(new Claim(null, holder(channel)));
            }
            write(channel);
            kept = Files.exists(path);
            return kept ? Optional.of(new Claim(new DocumentLock(channel, path), null)) : Optional.empty();
        } catch (IOException noLocks) {
            Files.deleteIfExists(path); // a disk that knows no locks keeps nothing of the attempt
            throw noLocks;
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    private static void write(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Json.write(Holder.here()).getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static Holder holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
        channel.read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        try {
            return Json.read(text, Holder.class);
        } catch (JsonParseException _) {
            return new Holder("", ""); // it is being written, or is none of ours
        }
    }

    /// Lets go of the piece; the file goes too.
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path); // while it is locked: nobody else has it by then
        } finally {
            HELD.remove(path);
        }
    }
}
