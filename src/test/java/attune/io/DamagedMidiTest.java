package attune.io;

import static attune.io.MidiFiles.QUARTER_NOTE;
import static attune.io.MidiFiles.bytes;
import static attune.io.MidiFiles.file;
import static attune.io.MidiFiles.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each fault that files have is got over, and reported with its place.
class DamagedMidiTest {
    private static final String HEADER = "'MThd' 00000006 0001 0001 0060 ";
    private static final Note C = new Note(0, 96, 60, 64);

    private static ScoreFile read(byte[] bytes) throws UnreadableFileException {
        return MidiReader.read(bytes, "test.mid");
    }

    private static void assertRead(byte[] bytes, List<Note> notes, Repair... repairs) throws UnreadableFileException {
        ScoreFile file = read(bytes);
        assertEquals(notes, file.score().tracks().stream().flatMap(track -> track.notes().stream()).toList());
        assertEquals(List.of(repairs), file.repairs());
    }

    @Test
    void moreTracksThanCanBeWrittenAndReadAgainAreRefused() {
        StringBuilder channels = new StringBuilder();
        for (int channel = 0; channel < 16; channel++) {
            channels.append(String.format("00 9%x 3c 40 01 8%x 3c 40 ", channel, channel));
        }
        String[] tracks = new String[256];
        Arrays.fill(tracks, channels + "00 ff 2f 00");
        UnreadableFileException refused = assertThrows(UnreadableFileException.class, () -> read(file(1, tracks)));
        assertEquals("it holds more than 4,095 tracks", refused.problem());
    }

    @Test
    void moreNotesThanMemoryHoldsAreRefused() {
        assertEquals("it holds more than 1,500,000 notes", refusal(endless(1_500_001, 0x90)).problem());
    }

    @Test
    void moreEventsThanMemoryHoldsAreRefused() {
        assertEquals("it holds more than 4,000,000 events", refusal(endless(4_000_001, 0xB0)).problem());
    }

    private static UnreadableFileException refusal(byte[] bytes) {
        return assertThrows(UnreadableFileException.class, () -> read(bytes));
    }

    /// A track of so many events of three bytes, without an end.
    private static byte[] endless(int events, int status) {
        byte[] bytes = Arrays.copyOf(bytes("'MThd' 00000006 0000 0001 0060 'MTrk' 7fffffff 00 90 3c 40"),
                26 + 3 * (events - 1));
        bytes[23] = (byte) status;
        for (int i = 26; i < bytes.length; i += 3) {
            bytes[i] = 1;
            bytes[i + 1] = 60;
            bytes[i + 2] = 64;
        }
        return bytes;
    }

    @Test
    void aTruncatedTrackIsReadUpToWhereItEnds() throws UnreadableFileException {
        byte[] whole = file(0, QUARTER_NOTE);
        assertRead(Arrays.copyOf(whole, whole.length - 5), List.of(C),
                new Repair(18, "the track says it is 12 bytes long; it is 7"),
                new Repair(23, "1 note without an end; ended where the pitch starts again or the track ends"),
                new Repair(27, "the bytes end inside an event; skipped 2 bytes"),
                new Repair(29, "the track has no end mark; ended here"));
    }

    @Test
    void aMissingEndMarkIsReported() throws UnreadableFileException {
        assertRead(file(0, "00 90 3c 40 60 80 3c 40"), List.of(C),
                new Repair(30, "the track has no end mark; ended here"));
    }

    @Test
    void aTrackLongerThanItSaysIsReadToItsEndMark() throws UnreadableFileException {
        assertRead(bytes(HEADER + "'MTrk' 00000004 " + QUARTER_NOTE), List.of(C),
                new Repair(18, "the track says it is 4 bytes long; it is 12"));
    }

    @Test
    void aTrackShorterThanItSaysLeavesTheNextOneAlone() throws UnreadableFileException {
        byte[] bytes = bytes("'MThd' 00000006 0001 0002 0060 'MTrk' 00000012 " + QUARTER_NOTE + track(QUARTER_NOTE));
        assertRead(bytes, List.of(C, C), new Repair(18, "the track says it is 18 bytes long; it is 12"));
    }

    @Test
    void bytesBetweenTracksAreSkipped() throws UnreadableFileException {
        byte[] bytes = bytes(
                "'MThd' 00000006 0001 0002 0060 " + track(QUARTER_NOTE) + " 00 01 02 " + track(QUARTER_NOTE));
        assertRead(bytes, List.of(C, C), new Repair(34, "bytes that belong to no track; skipped 3 bytes"));
    }

    @Test
    void theTracksThatAreThereCount() throws UnreadableFileException {
        assertRead(bytes("'MThd' 00000006 0001 0005 0060 " + track(QUARTER_NOTE)), List.of(C),
                new Repair(10, "the header counts 5 tracks, the file holds 1; all of them were read"));
    }

    @Test
    void aByteMissingInAnEventCostsThatEventOnly() throws UnreadableFileException {
        assertRead(file(0, "00 90 3c 40 60 80 3c 40 00 90 83 00 90 3e 40 60 80 3e 40 00 ff 2f 00"),
                List.of(C, new Note(480, 96, 62, 64)),
                new Repair(31, "an event lacks its last byte; skipped 1 byte"));
    }

    @Test
    void dataBeforeAnyStatusIsSkipped() throws UnreadableFileException {
        assertRead(file(0, "00 3c 40 " + QUARTER_NOTE), List.of(C),
                new Repair(23, "a data byte stands where an event must start; skipped 2 bytes"));
    }

    @Test
    void aTrackOfNoiseIsGivenUpAndSaid() throws UnreadableFileException {
        String noise = "00 90 ff ".repeat(40);
        ScoreFile file = read(file(0, "00 90 3c 40 60 80 3c 40 " + noise));
        assertEquals(1, file.score().noteCount());
        assertTrue(file.repairs().stream().anyMatch(repair -> repair.problem().startsWith("the track is too damaged")));
    }

    @Test
    void aTextLongerThanTheFileCostsNoNotes() throws UnreadableFileException {
        assertRead(file(0, "00 ff 01 83 00 'text' " + QUARTER_NOTE), List.of(C),
                new Repair(23, "an event says it is 384 bytes long, more than are left; skipped 8 bytes"));
    }

    @Test
    void noteEndsWithoutNotesAndNotesWithoutLengthAreReported() throws UnreadableFileException {
        assertRead(file(0, "00 80 3c 40 00 90 3c 40 00 80 3c 40 00 ff 2f 00"), List.of(C.withDuration(1)),
                new Repair(23, "1 note end without a note; skipped"),
                new Repair(27, "1 note without length; made one tick long"));
    }

    @Test
    void aHangingNoteEndsWhereItsPitchStartsAgainOrTheTrackEnds() throws UnreadableFileException {
        assertRead(file(0, "00 90 3c 40 60 90 3c 40 81 40 ff 2f 00"), List.of(C, new Note(96, 192, 60, 64)),
                new Repair(23,
                        "2 notes from here on without an end; ended where the pitch starts again or the track ends"));
    }

    @Test
    void zeroTicksAQuarterAndZeroTempoArePutRight() throws UnreadableFileException {
        ScoreFile file = read(bytes("'MThd' 00000006 0000 0001 0000 " + track("00 ff 51 03 00 00 00 " + QUARTER_NOTE)));
        assertEquals(480, file.score().ticksPerQuarter());
        assertEquals(List.of(12L, 23L), file.repairs().stream().map(Repair::offset).toList());
    }

    @Test
    void aFileBehindOtherBytesIsFound() throws UnreadableFileException {
        assertRead(bytes("000000 " + HEADER + track(QUARTER_NOTE)), List.of(C),
                new Repair(0, "the header does not come first; skipped 3 bytes before it"));
    }

    @Test
    void waitsBeyondAnyPieceAreTakenAsNone() throws UnreadableFileException {
        String longest = "ff ff ff 7f ff 01 00 ";
        ScoreFile file = read(file(0, longest.repeat(20) + QUARTER_NOTE));
        assertTrue(file.score().end() <= Integer.MAX_VALUE + 1L);
        assertEquals(13, file.repairs().stream().filter(repair -> repair.problem().startsWith("a wait of")).count());
    }

    @Test
    void fewHostileBytesTakeLittleMemory() throws UnreadableFileException {
        byte[] bytes = bytes(HEADER + "'MTrk' ffffffff 00 ff 01 ff ff ff 7f 00 f0 ff ff ff 7f");
        assertEquals(0, read(bytes).score().noteCount());
    }

    @Test
    void aFileCutOffInItsHeaderOrBeforeItsTracksIsRefused() {
        assertEquals("the file ends inside its header",
                assertThrows(UnreadableFileException.class, () -> read(bytes("'MThd' 00000006 00"))).problem());
        UnreadableFileException refused = assertThrows(UnreadableFileException.class, () -> read(bytes(HEADER)));
        assertEquals("the file ends before its first track", refused.problem());
        assertEquals(14, refused.position());
    }
}
