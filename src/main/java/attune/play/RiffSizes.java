package attune.play;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks whether the chunks of a RIFF file lie within one another before Java's reader sees it: that one makes room for as much as a
/// chunk claims to hold, which may be all the memory.
final class RiffSizes {
    private static final int HEAD = 8;
    private static final int DEEPEST = 6;
    private static final int MOST_CHUNKS = 200_000;
    private final FileChannel file;
    private int chunks;

    private RiffSizes(FileChannel file) {
        this.file = file;
    }

    /// A file of another kind passes: its reader says that it is none.
    ///
    /// @throws IOException with a sentence where a chunk claims more than there is
    static void check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() >= HEAD + 4 && name(read(channel, 0)).equals("RIFF")) {
                new RiffSizes(channel).check(HEAD + 4, channel.size(), 1); // what the whole claims, nobody makes room for
            }
        }
    }

    private void check(long from, long end, int depth) throws IOException {
        long at = from;
        while (end - at >= HEAD) {
            ByteBuffer head = read(file, at);
            String name = name(head);
            long size = Integer.toUnsignedLong(head.getInt(4));
            if (size > end - at - HEAD || ++chunks > MOST_CHUNKS || depth > DEEPEST) {
                throw new IOException("The sound bank is cut short or damaged: at byte " + at
                        + " a part claims to hold more than there is.");
            }
            if (name.equals("LIST")) {
                check(at + HEAD + 4, at + HEAD + size, depth + 1);
            }
            at += HEAD + size + size % 2;
        }
    }

    private static String name(ByteBuffer head) {
        return StandardCharsets.ISO_8859_1.decode(head.duplicate().position(0).limit(4)).toString();
    }

    private static ByteBuffer read(FileChannel channel, long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        int got = 0;
        while (got >= 0 && head.hasRemaining()) {
            got = channel.read(head, at + head.position());
        }
        return head;
    }
}
