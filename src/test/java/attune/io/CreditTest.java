package attune.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreditTest {
    @TempDir
    Path temp;

    @Test
    void aTextThatNamesTheComposerGoesBeforeTheNoticeOfRights() throws Exception {
        assertEquals(new Credit("Air", "J. S. Bach"),
                midi(meta(3, "Air"), meta(2, "(C) 1999 Somebody"), meta(1, "Composer: J. S.  Bach\n")));
    }

    @Test
    void aNoticeOfRightsGivesAName() throws Exception {
        assertEquals("Clara Wieck", midi(meta(2, "Copyright © 1836 by Clara Wieck, all rights reserved.")).composer());
    }

    @Test
    void wordsOfOtherKindsNameNobody() throws Exception {
        assertEquals(Credit.NONE, midi(meta(1, "Sequenced with care"), meta(5, "Music")));
    }

    @Test
    void musicXmlSaysBoth() throws Exception {
        String xml = """
                <score-partwise version="4.0"><work><work-title>Lied</work-title></work>
                <identification><creator type="lyricist">W. Müller</creator>
                <creator type="composer">F. Schubert</creator></identification>
                <part-list><score-part id="P1"><part-name>Voice</part-name></score-part></part-list>
                <part id="P1"><measure number="1"><attributes><divisions>1</divisions></attributes>
                <note><pitch><step>C</step><octave>4</octave></pitch><duration>4</duration></note></measure></part>
                </score-partwise>""";
        Path file = temp.resolve("lied.musicxml");
        Files.writeString(file, xml);
        assertEquals(new Credit("Lied", "F. Schubert"), ScoreFiles.read(file).credit());
    }

    private static String meta(int type, String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        return String.format("00 ff %02x %02x ", type, words.length) + HexFormat.of().formatHex(words) + " ";
    }

    private static Credit midi(String... events) throws UnreadableFileException {
        byte[] file = MidiFiles.file(0, String.join("", events) + MidiFiles.QUARTER_NOTE);
        return MidiReader.read(file, "test.mid").credit();
    }
}
