package attune.io;

import static attune.io.MidiFiles.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The colours of tracks are kept in the file, where other programs step over them.
class TrackColourTest {
    private static final Track PLAIN = Track.named("A", 0, 0).withNotes(List.of(new Note(0, 96, 60, 64)));

    private static ScoreFile read(byte[] bytes) throws UnreadableFileException {
        return MidiReader.read(bytes, "test.mid");
    }

    @Test
    void everyColourComesBackWithoutARemark() throws UnreadableFileException {
        for (int colour = Track.BY_PLACE; colour < Track.COLOURS; colour++) {
            Score score = Score.ofTracks(96, List.of(PLAIN, PLAIN.withName("B").withChannel(1).withColour(colour)));
            ScoreFile file = read(MidiWriter.write(score));
            assertEquals(score.tracks(), file.score().tracks());
            assertEquals(List.of(), file.remarks());
        }
    }

    @Test
    void aTrackWithoutOneIsWrittenAsBefore() {
        String bytes = new String(MidiWriter.write(Score.ofTracks(96, List.of(PLAIN))), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Attune"));
    }

    @Test
    void whatAnotherProgramWroteOrNoSuchColourMeansNothing() throws UnreadableFileException {
        for (String meta : List.of("00 ff 7f 03 00 20 41", "00 ff 7f 10 7d 'Attune colour ' 0c",
                "00 ff 7f 10 7d 'Attune colour ' ff", "00 ff 7f 00", "00 ff 7f 01 7d")) {
            ScoreFile file = read(file(0, meta + " " + MidiFiles.QUARTER_NOTE));
            assertEquals(Track.BY_PLACE, file.score().tracks().getFirst().colour(), meta);
            assertEquals(List.of("Left out: 1 message of another program"), file.remarks(), meta);
        }
    }
}
