package attune.io;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// MIDI files written byte by byte for the tests.
final class MidiFiles {
    /// A C for a quarter at 96 ticks, and the end mark.
    static final String QUARTER_NOTE = "00 90 3c 40 60 80 3c 40 00 ff 2f 00";

    private MidiFiles() {}

    /// Hexadecimal digits, with blanks as wanted; words between quotes stand for themselves.
    static byte[] bytes(String hex) {
        StringBuilder digits = new StringBuilder();
        String[] pieces = hex.split("'", -1);
        for (int i = 0; i < pieces.length; i++) {
            digits.append(i % 2 == 0
                    ? pieces[i].replaceAll("\\s", "")
                    : HexFormat.of().formatHex(pieces[i].getBytes(StandardCharsets.ISO_8859_1)));
        }
        return HexFormat.of().parseHex(digits);
    }

    /// A track chunk of the right length.
    static String track(String hex) {
        return String.format("'MTrk' %08x ", bytes(hex).length) + hex;
    }

    /// A file of 96 ticks a quarter that holds these tracks.
    static byte[] file(int type, String... tracks) {
        StringBuilder hex = new StringBuilder(String.format("'MThd' 00000006 %04x %04x 0060 ", type, tracks.length));
        for (String track : tracks) {
            hex.append(track(track)).append(' ');
        }
        return bytes(hex.toString());
    }
}
