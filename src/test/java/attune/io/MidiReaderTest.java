package attune.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.music.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class MidiReaderTest {
    private static ScoreFile read(byte[] bytes) throws UnreadableFileException {
        return MidiReader.read(bytes, "test.mid");
    }

    @Test
    void aSoundFileIsReadWithoutRepairs() throws UnreadableFileException {
        ScoreFile file = read(MidiFiles.file(0, MidiFiles.QUARTER_NOTE));
        assertEquals(List.of(new Note(0, 96, 60, 64)), file.score().tracks().getFirst().notes());
        assertEquals(List.of(), file.repairs());
        assertEquals("Standard MIDI File, type 0", file.format());
    }

    @Test
    void anythingElseIsRefusedInOneSentence() {
        UnreadableFileException refused = assertThrows(UnreadableFileException.class,
                () -> read(MidiFiles.bytes("'not a midi file'")));
        assertEquals("test.mid cannot be read: at byte 0 there is no MIDI header, so it is no MIDI file;"
                + " choose a Standard MIDI File (.mid).", refused.getMessage());
    }
}
