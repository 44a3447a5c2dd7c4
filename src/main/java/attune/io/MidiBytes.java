package attune.io;

import java.nio.charset.StandardCharsets;

/// A cursor over the bytes of a MIDI file, bounded by an end; it never reads past it.
final class MidiBytes {
    /// What [#next], [#data] and [#variableLength] give where the bytes end, or where no data byte stands.
    static final int NONE = -1;
    private final byte[] bytes;
    private int position;
    private int end;

    MidiBytes(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
    }

    int position() {
        return position;
    }

    int end() {
        return end;
    }

    int remaining() {
        return end - position;
    }

    boolean hasMore() {
        return position < end;
    }

    void moveTo(int newPosition) {
        position = Math.clamp(newPosition, 0, end);
    }

    void endAt(int newEnd) {
        end = Math.clamp(newEnd, 0, bytes.length);
    }

    int peek() {
        return hasMore() ? Byte.toUnsignedInt(bytes[position]) : NONE;
    }

    int next() {
        return hasMore() ? Byte.toUnsignedInt(bytes[position++]) : NONE;
    }

    /// The next byte if it is a data byte (below 128); a status byte stays where it is.
    int data() {
        return peek() < 128 ? next() : NONE;
    }

    /// The byte at the place, which lies before the end.
    int at(int offset) {
        return Byte.toUnsignedInt(bytes[offset]);
    }

    /// A big-endian number of so many bytes (at most 4) at the place.
    long number(int offset, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | at(offset + i);
        }
        return value;
    }

    /// RIFF counts the other way round.
    long littleEndian(int offset) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) number(offset, 4)));
    }

    /// A number in groups of seven bits; too long a one keeps its sign of being too great, and the cursor stands behind it.
    long variableLength() {
        long value = 0;
        while (hasMore()) {
            int group = next();
            value = Math.min(value << 7 | group & 127, Integer.MAX_VALUE);
            if (group < 128) {
                return value;
            }
        }
        return NONE;
    }

    boolean startsWith(String word, int offset) {
        if (offset < 0 || offset > end - word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[offset + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Where the word next stands, at or after the place; the end where it does not.
    int find(String word, int from) {
        for (int i = from; i <= end - word.length(); i++) {
            if (bytes[i] == word.charAt(0) && startsWith(word, i)) {
                return i;
            }
        }
        return end;
    }

    String ascii(int offset, int count) {
        return new String(bytes, offset, count, StandardCharsets.ISO_8859_1);
    }

    /// Text as UTF-8 if it is that, else as the Latin-1 of older programs, without control characters around it.
    String text(int offset, int count) {
        String text = new String(bytes, offset, count, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = ascii(offset, count);
        }
        return text.replace("\0", "").strip();
    }
}
