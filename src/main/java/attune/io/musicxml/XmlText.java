package attune.io.musicxml;

/// Text that XML can hold: MIDI files have names with control characters in them.
final class XmlText {
    private XmlText() {}

    static String of(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int point) {
        return point == 9 || point == 10 || point == 13 || point >= 0x20 && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE || point >= 0x10000;
    }
}
