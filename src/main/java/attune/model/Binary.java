package attune.model;

import attune.container.BrokenEntryException;
import attune.dataset.EncodedPiece;
import attune.dataset.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The parts of a model file that are plain numbers, all little-endian.
///
/// Weights: 32-bit floats. Pieces: how many; then for each the length of its name in UTF-8 and the name, how many events, and for
/// each event the index of its note, of its duration (32 bits each) and whether it is known (a byte).
final class Binary {
    private static final int EVENT = 9;

    private Binary() {}

    static byte[] floats(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(Math.multiplyExact(values.length, Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    /// @param entry the name to complain with
    static float[] floats(String entry, byte[] bytes, long count) throws BrokenEntryException {
        if (bytes.length != count * Float.BYTES) {
            throw new BrokenEntryException(entry,
                    "it holds " + bytes.length + " bytes where " + count + " numbers are wanted");
        }
        FloatBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new BrokenEntryException(entry, "number " + i + " of it is not finite",
                        "the training that made it went wrong: train anew with a lower learning rate");
            }
        }
        return values;
    }

    static byte[] pieces(List<EncodedPiece> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(number(pieces.size()));
        for (EncodedPiece piece : pieces) {
            byte[] name = piece.name().getBytes(StandardCharsets.UTF_8);
            out.writeBytes(number(name.length));
            out.writeBytes(name);
            out.writeBytes(number(piece.size()));
            for (int i = 0; i < piece.size(); i++) {
                out.writeBytes(number(piece.notes()[i]));
                out.writeBytes(number(piece.durations()[i]));
                out.write(piece.known()[i] ? 1 : 0);
            }
        }
        return out.toByteArray();
    }

    static List<EncodedPiece> pieces(String entry, byte[] bytes, Vocabulary vocabulary) throws BrokenEntryException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int count = number(entry, in, 0, bytes.length);
        List<EncodedPiece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[number(entry, in, 0, in.remaining())];
            in.get(name);
            pieces.add(piece(entry, new String(name, StandardCharsets.UTF_8), in, vocabulary));
        }
        if (in.hasRemaining()) {
            throw new BrokenEntryException(entry, "something follows its last piece");
        }
        return pieces;
    }

    private static EncodedPiece piece(String entry, String name, ByteBuffer in, Vocabulary vocabulary)
            throws BrokenEntryException {
        int size = number(entry, in, 0, in.remaining() / EVENT);
        EncodedPiece piece = new EncodedPiece(name, new int[size], new int[size], new boolean[size]);
        for (int i = 0; i < size; i++) {
            piece.notes()[i] = number(entry, in, 0, vocabulary.notes().size() - 1);
            piece.durations()[i] = number(entry, in, 0, vocabulary.durations().size() - 1);
            piece.known()[i] = in.hasRemaining() && in.get() == 1;
        }
        return piece;
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    private static int number(String entry, ByteBuffer in, int least, int most) throws BrokenEntryException {
        int at = in.position();
        int value = in.remaining() < Integer.BYTES ? -1 : in.getInt();
        if (value < least || value > most) {
            throw new BrokenEntryException(entry, "the number at byte " + at + " cannot be right");
        }
        return value;
    }
}
