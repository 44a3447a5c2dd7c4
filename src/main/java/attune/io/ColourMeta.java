package attune.io;

import attune.music.Track;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// A track's colour in a file. Standard MIDI Files have no word for it, but a kind of event for what belongs to one program, which others
/// step over: the number for makers without a number, the program's name, the colour.
final class ColourMeta {
    static final int TYPE = 0x7F;
    private static final byte[] MARK = "}Attune colour ".getBytes(StandardCharsets.US_ASCII);

    private ColourMeta() {}

    static byte[] content(int colour) {
        byte[] content = new byte[MARK.length + 1];
        System.arraycopy(MARK, 0, content, 0, MARK.length);
        content[MARK.length] = (byte) colour;
        return content;
    }

    /// Empty where another program wrote it, or there is no such colour.
    static OptionalInt read(MidiBytes in, int start, int length) {
        if (length != MARK.length + 1) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < MARK.length; i++) {
            if (in.at(start + i) != MARK[i]) {
                return OptionalInt.empty();
            }
        }
        int colour = in.at(start + MARK.length);
        return colour < Track.COLOURS ? OptionalInt.of(colour) : OptionalInt.empty();
    }
}
