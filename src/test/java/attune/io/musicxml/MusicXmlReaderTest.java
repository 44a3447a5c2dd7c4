package attune.io.musicxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.io.ScoreFile;
import attune.io.UnreadableFileException;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TimeSignature;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the elements of MusicXML become in a score, two divisions a quarter.
class MusicXmlReaderTest {
    private static final String COMMON = attributes("<time><beats>4</beats><beat-type>4</beat-type></time>");

    private static String attributes(String more) {
        return "<attributes><divisions>2</divisions>" + more + "</attributes>";
    }

    private static String note(String step, int duration, String more) {
        return "<note><pitch><step>" + step + "</step><octave>4</octave></pitch><duration>" + duration + "</duration>"
                + more + "</note>";
    }

    private static String measures(String... contents) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < contents.length; i++) {
            text.append("<measure number='").append(i + 1).append("'>").append(contents[i]).append("</measure>");
        }
        return text.toString();
    }

    private static String document(String part) {
        return "<score-partwise version='4.0'><part-list><score-part id='P1'><part-name>Flute</part-name>"
                + "<score-instrument id='I1'><instrument-name>x</instrument-name></score-instrument>"
                + "<midi-instrument id='I1'><midi-channel>3</midi-channel><midi-program>74</midi-program></midi-instrument>"
                + "</score-part></part-list><part id='P1'>" + part + "</part></score-partwise>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void theTextIsReadInTheEncodingThatTheDocumentNames(String encoding) throws UnreadableFileException {
        String named = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
        String document = "<?xml version='1.0' encoding='" + named + "'?><!-- encoding='nonsense' -->"
                + document(measures(COMMON + note("C", 8, ""))).replace("Flute", "Flöte");
        ScoreFile read = MusicXmlReader.read(document.getBytes(Charset.forName(encoding)), "a.musicxml", false);
        assertEquals("Flöte", read.score().tracks().getFirst().name());
    }

    private static ScoreFile file(String document, boolean unfold) throws UnreadableFileException {
        return MusicXmlReader.read(document.getBytes(StandardCharsets.UTF_8), "a.musicxml", unfold);
    }

    private static Score read(String... measures) throws UnreadableFileException {
        return file(document(measures(measures)), false).score();
    }

    private static List<Note> notes(Score score) {
        return score.tracks().getFirst().notes();
    }

    @Test
    void tiesBecomeOneNoteAndNamesAndSoundsAreKept() throws UnreadableFileException {
        Score score = read(COMMON + note("C", 8, "<tie type='start'/>"),
                note("C", 4, "<tie type='stop'/>") + note("D", 4, ""));
        assertEquals(List.of(new Note(0, 2_880, 60, 80), new Note(2_880, 960, 62, 80)), notes(score));
        assertEquals("Flute", score.tracks().getFirst().name());
        assertEquals(73, score.tracks().getFirst().program());
        assertEquals(2, score.tracks().getFirst().channel());
    }

    @Test
    void anUpbeatKeepsItsLengthAndBarsFollowIt() throws UnreadableFileException {
        Score score = read(COMMON + note("G", 2, ""), note("C", 8, ""), note("D", 8, ""));
        assertEquals(List.of(new TimeSignature(0, 4, 4), new TimeSignature(480, 4, 4)), score.timeSignatures());
        assertEquals(2, score.meter().position(480).bar());
        assertEquals(3, score.meter().position(2_400).bar());
    }

    @Test
    void aBarThatIsTooLongHasAMeterOfItsOwn() throws UnreadableFileException {
        Score score = read(COMMON + note("C", 10, ""), note("D", 8, ""));
        assertEquals(List.of(new TimeSignature(0, 5, 4), new TimeSignature(2_400, 4, 4)), score.timeSignatures());
    }

    @Test
    void aClarinetSoundsLowerThanItIsWrittenAndSoDoesItsKey() throws UnreadableFileException {
        Score score = read(attributes("<key><fifths>2</fifths></key><transpose><diatonic>-1</diatonic>"
                + "<chromatic>-2</chromatic></transpose>") + note("D", 8, ""));
        assertEquals(60, notes(score).getFirst().pitch());
        assertEquals(List.of(new KeySignature(0, 0, false)), score.keySignatures());
        Score other = read(attributes("<transpose><diatonic>-1</diatonic><chromatic>-2</chromatic></transpose>"),
                "<attributes><key><fifths>2</fifths></key></attributes>" + note("D", 8, ""));
        assertEquals(List.of(new KeySignature(1_920, 0, false)), other.keySignatures());
    }

    @Test
    void dynamicsBecomeVelocities() throws UnreadableFileException {
        Score score = read("<direction><direction-type><dynamics><pp/></dynamics></direction-type></direction>"
                + note("C", 2, "")
                + "<direction><direction-type><dynamics><ff/></dynamics></direction-type></direction>"
                + note("C", 2, "") + "<sound dynamics='100'/>" + note("C", 2, ""));
        assertEquals(List.of(33, 112, 90), notes(score).stream().map(Note::velocity).toList());
    }

    @Test
    void chordsVoicesAndGraceNotesStandWhereTheySound() throws UnreadableFileException {
        Score score = read(COMMON + note("C", 4, "") + "<note><chord/><pitch><step>E</step><octave>4</octave></pitch>"
                + "<duration>4</duration></note><note><grace/><pitch><step>A</step><octave>4</octave></pitch></note>"
                + note("G", 4, "") + "<backup><duration>8</duration></backup>" + note("B", 8, "<voice>2</voice>"));
        assertEquals(List.of(new Note(0, 960, 60, 80), new Note(0, 960, 64, 80), new Note(0, 1_920, 71, 80),
                new Note(900, 60, 69, 80), new Note(960, 960, 67, 80)), notes(score).stream().sorted().toList());
    }

    @Test
    void tempoComesFromSoundOrElseFromTheMetronomeMark() throws UnreadableFileException {
        Score score = read(
                "<direction><direction-type><metronome><beat-unit>half</beat-unit><per-minute>c. 60</per-minute>"
                        + "</metronome></direction-type></direction>" + note("C", 8, ""),
                "<sound tempo='90'/>" + note("C", 8, ""));
        assertEquals(List.of(120.0, 90.0), score.tempos().stream().map(t -> t.quartersPerMinute() + 0.0)
                .map(bpm -> Math.round(bpm * 10) / 10.0).toList());
    }

    private static String bar(String step, String barlines) {
        return note(step, 8, "") + barlines;
    }

    private static String played(boolean unfold, String... measures) throws UnreadableFileException {
        StringBuilder steps = new StringBuilder();
        for (Note note : notes(file(document(measures(measures)), unfold).score())) {
            steps.append("C D EF G A B".charAt(note.pitch() - 60));
        }
        return steps.toString();
    }

    @Test
    void repeatsAndEndingsAreUnfoldedOnRequest() throws UnreadableFileException {
        String[] piece = {COMMON + bar("C", ""),
            "<barline location='left'><repeat direction='forward'/></barline>" + bar("D", ""),
            "<barline location='left'><ending number='1' type='start'/></barline>" + bar("E",
                    "<barline><ending number='1' type='stop'/><repeat direction='backward'/></barline>"),
            "<barline location='left'><ending number='2' type='start'/></barline>"
                    + bar("F", "<barline><ending number='2' type='stop'/></barline>"),
            bar("G", "<barline><repeat direction='backward' times='3'/></barline>")};
        assertEquals("CDEFG", played(false, piece));
        assertEquals("CDEDFGGG", played(true, piece));
        assertTrue(file(document(measures(piece)), false).remarks().contains("repeats are played once"));
        assertTrue(file(document(measures(piece)), false).repeats());
        assertFalse(file(document(measures(piece)), true).repeats(), "nothing is left to play out");
    }

    @Test
    void aRepeatSignThatRepeatsNothingIsNone() throws UnreadableFileException {
        ScoreFile read = file(
                document(measures(COMMON + "<barline location='left'><repeat direction='forward'/></barline>"
                        + bar("C", ""))),
                false);
        assertFalse(read.repeats());
        assertEquals(List.of(), read.remarks());
    }

    @Test
    void daCapoAlFineAndDalSegnoAlCodaAreUnfolded() throws UnreadableFileException {
        assertEquals("CDEC", played(true, COMMON + bar("C", "<sound fine='yes'/>"), bar("D", ""),
                bar("E", "<sound dacapo='yes'/>")));
        assertEquals("CDEFDG", played(true, COMMON + bar("C", ""),
                "<sound segno='s'/>" + bar("D", "<sound tocoda='c'/>"), bar("E", ""), bar("F", "<sound dalsegno='s'/>"),
                "<sound coda='c'/>" + bar("G", "")));
    }

    @Test
    void measuresThatHoldPartsAreReadAsWell() throws UnreadableFileException {
        String timewise = document("").replace("<part id='P1'></part>", "<measure number='1'><part id='P1'>"
                + COMMON + note("C", 8, "") + "</part></measure><measure number='2'><part id='P1'>" + note("D", 8, "")
                + "</part></measure>").replace("score-partwise", "score-timewise");
        assertEquals(List.of(new Note(0, 1_920, 60, 80), new Note(1_920, 1_920, 62, 80)),
                notes(file(timewise, false).score()));
    }

    private static String refusal(String document) {
        return assertThrows(UnreadableFileException.class, () -> file(document, false)).problem();
    }

    @Test
    void damagedXmlIsRefusedWithItsPlace() {
        String broken = document(measures(note("C", 8, ""))).replace("</step>", "</stup>");
        UnreadableFileException refused = assertThrows(UnreadableFileException.class, () -> file(broken, false));
        assertEquals("the XML is damaged", refused.problem());
        assertTrue(refused.position() > 0 && refused.position() < broken.length());
        assertTrue(refusal("<opus/>").contains("the element <opus> begins, which is no score"));
        assertTrue(refusal("<score-partwise/>").contains("without a part"));
        assertTrue(refusal("").contains("the XML is damaged"));
    }

    @Test
    void nothingOutsideTheFileIsRead() throws UnreadableFileException {
        String plain = document(measures(note("C", 8, "")));
        Score score = file("<!DOCTYPE score-partwise SYSTEM 'file:///etc/passwd'>" + plain, false).score();
        assertEquals(1, score.noteCount());
        String entity = "<!DOCTYPE score-partwise [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + plain.replace("Flute", "&x;");
        assertTrue(refusal(entity).contains("entity"), refusal(entity));
    }

    @Test
    void billionsOfLaughsAndDeepNestsAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE score-partwise [<!ENTITY a 'ha'>");
        IntStream.range(0, 30).forEach(i -> laughs.append("<!ENTITY a").append(i).append(" '&a;&a;&a;'>"));
        assertTrue(refusal(laughs + "]>" + document("").replace("Flute", "&a29;")).contains("entity"));
        assertTrue(refusal("<score-partwise>" + "<part>".repeat(100)).contains("more than 64 deep"));
    }

    @Test
    void aPackageThatSwellsIsRefused() {
        byte[] swollen = MxlFile.pack(new byte[MxlFile.MOST_BYTES + 1]);
        assertTrue(swollen.length < 100_000);
        String refused = assertThrows(UnreadableFileException.class,
                () -> MusicXmlReader.read(swollen, "bomb.mxl", false)).problem();
        assertTrue(refused.contains("more than 64 MB"), refused);
    }
}
