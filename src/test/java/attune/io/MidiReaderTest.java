package attune.io;

import static attune.io.MidiFiles.bytes;
import static attune.io.MidiFiles.file;
import static attune.io.MidiFiles.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.ControlEvent;
import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What sound files hold, and the shapes that are allowed but rare.
class MidiReaderTest {
    private static final Note C = new Note(0, 96, 60, 64);

    private static ScoreFile read(byte[] bytes) throws UnreadableFileException {
        return MidiReader.read(bytes, "test.mid");
    }

    private static Score sound(byte[] bytes) throws UnreadableFileException {
        ScoreFile file = read(bytes);
        assertEquals(List.of(), file.repairs());
        return file.score();
    }

    @Test
    void aSoundFileIsReadWithoutRepairs() throws UnreadableFileException {
        ScoreFile file = read(file(0, MidiFiles.QUARTER_NOTE));
        assertEquals(List.of(C), file.score().tracks().getFirst().notes());
        assertEquals(List.of(), file.repairs());
        assertEquals("Standard MIDI File, type 0", file.format());
    }

    @Test
    void whatHoldsForThePieceIsTakenFromAnyTrack() throws UnreadableFileException {
        Score score = sound(file(1, "00 ff 51 03 07 a1 20 00 ff 58 04 03 03 18 08 00 ff 59 02 fd 01 00 ff 2f 00",
                "60 ff 06 01 'A' 00 ff 51 03 06 1a 80 00 ff 2f 00"));
        assertEquals(List.of(new TempoChange(0, 500_000), new TempoChange(96, 400_000)), score.tempos());
        assertEquals(List.of(new TimeSignature(0, 3, 8)), score.timeSignatures());
        assertEquals(List.of(new KeySignature(0, -3, true)), score.keySignatures());
        assertEquals(List.of(new Marker(96, "A")), score.markers());
        assertEquals(List.of(), score.tracks());
    }

    @Test
    void typeZeroFallsApartByChannel() throws UnreadableFileException {
        Score score = sound(
                file(0, "00 ff 03 04 'Song' 00 c1 28 00 90 3c 40 00 91 40 40 60 80 3c 00 00 81 40 00 00 ff 2f 00"));
        assertEquals(List.of("Song, channel 1", "Song, channel 2"), score.tracks().stream().map(Track::name).toList());
        assertEquals(List.of(0, 40), score.tracks().stream().map(Track::program).toList());
        assertEquals(List.of(new Note(0, 96, 64, 64)), score.tracks().getLast().notes());
    }

    @Test
    void aTrackThatOnlyPreparesChannelsIsFoldedIntoTheirPlayers() throws UnreadableFileException {
        Score score = sound(file(1, "00 c0 05 00 b0 07 64 00 c1 06 00 ff 2f 00", MidiFiles.QUARTER_NOTE));
        Track player = score.tracks().getLast();
        assertEquals(5, player.program());
        assertEquals(List.of(new ControlEvent(0, ControlEvent.Kind.CONTROLLER, 7, 100)), player.controls());
        assertEquals(2, score.tracks().size());
    }

    @Test
    void tracksOnOneChannelShareItsProgram() throws UnreadableFileException {
        Score score = sound(file(1, "00 c0 05 " + MidiFiles.QUARTER_NOTE, MidiFiles.QUARTER_NOTE));
        assertEquals(List.of(5, 5), score.tracks().stream().map(Track::program).toList());
    }

    @Test
    void controlsBendsAndPressuresAreKept() throws UnreadableFileException {
        Score score = sound(file(0, "00 e0 00 40 00 d0 11 00 a0 3c 12 00 b0 40 7f 60 c0 07 00 ff 2f 00"));
        assertEquals(List.of(new ControlEvent(0, ControlEvent.Kind.PITCH_BEND, 0, 8192),
                new ControlEvent(0, ControlEvent.Kind.CHANNEL_PRESSURE, 0, 17),
                new ControlEvent(0, ControlEvent.Kind.KEY_PRESSURE, 60, 18),
                new ControlEvent(0, ControlEvent.Kind.CONTROLLER, 64, 127)), score.tracks().getFirst().controls());
        assertEquals(7, score.tracks().getFirst().program());
    }

    @Test
    void runningStatusGoesOnAfterMetaAndSystemExclusiveEvents() throws UnreadableFileException {
        Score score = sound(file(0, "00 90 3c 40 60 3c 00 00 ff 01 01 'x' 00 3e 40 60 3e 00 00 f0 02 7e f7"
                + " 00 40 40 60 40 00 00 ff 2f 00"));
        assertEquals(List.of(60, 62, 64), score.tracks().getFirst().notes().stream().map(Note::pitch).toList());
    }

    @Test
    void ofTwoNotesAtOnePitchTheEarlierEndsFirst() throws UnreadableFileException {
        Score score = sound(file(0, "00 90 3c 40 30 90 3c 50 30 80 3c 00 30 80 3c 00 00 ff 2f 00"));
        assertEquals(List.of(C, new Note(48, 96, 60, 80)), score.tracks().getFirst().notes());
    }

    @Test
    void ofTwoEqualNotesNoneIsLost() throws UnreadableFileException {
        ScoreFile file = read(file(0, "00 90 3c 40 00 90 3c 40 60 80 3c 00 00 80 3c 00 00 ff 2f 00"));
        assertEquals(2, file.score().noteCount());
        assertTrue(file.remarks().getFirst().startsWith("1 note of Track 1 stood twice"));
    }

    @Test
    void thePatternsOfTypeTwoFollowOneAnother() throws UnreadableFileException {
        ScoreFile file = read(file(2, "00 ff 51 03 06 1a 80 " + MidiFiles.QUARTER_NOTE, MidiFiles.QUARTER_NOTE));
        assertEquals(96, file.score().tracks().getLast().notes().getFirst().tick());
        assertEquals(List.of(new TempoChange(0, 400_000), new TempoChange(96, 500_000)), file.score().tempos());
        assertEquals(List.of("Its 2 independent patterns stand one after another"), file.remarks());
    }

    @Test
    void aPatternThatSaysNothingDoesNotTakeOverWhatTheOneBeforeItSaid() throws UnreadableFileException {
        ScoreFile file = read(file(2, "00 ff 58 04 03 02 18 08 00 ff 59 02 02 00 " + MidiFiles.QUARTER_NOTE,
                MidiFiles.QUARTER_NOTE));
        assertEquals(List.of(new TimeSignature(0, 3, 4), new TimeSignature(96, 4, 4)), file.score().timeSignatures());
        assertEquals(List.of(new KeySignature(0, 2, false), new KeySignature(96, 0, false)),
                file.score().keySignatures());
    }

    @Test
    void ofTwinsMoreThanThereAreVelocitiesTheRestIsLeftOutAndSaid() throws UnreadableFileException {
        ScoreFile file = read(file(0, "00 90 3c 40" + " 00 3c 40".repeat(129) + " 60 ff 2f 00"));
        assertEquals(127, file.score().noteCount());
        assertEquals(
                List.of("126 notes of Track 1 stood twice at one place: the second was kept a shade softer or louder",
                        "Left out: 3 notes of Track 1, where more stood at one place than there are velocities"),
                file.remarks());
    }

    @Test
    void remarksAreNotWithoutEnd() throws UnreadableFileException {
        ScoreFile file = read(bytes("'MThd' 00000006 0000 0001 0060 " + "'abcd' 00000000 ".repeat(1000)
                + track(MidiFiles.QUARTER_NOTE)));
        assertEquals(101, file.remarks().size());
        assertEquals("Left out: 900 more remarks of this kind", file.remarks().getLast());
    }

    @Test
    void ticksThatCountFramesKeepTheirTimes() throws UnreadableFileException {
        Score pal = sound(
                bytes("'MThd' 00000006 0000 0001 e728 " + track("8f 50 90 3c 40 8f 50 80 3c 40 00 ff 2f 00")));
        assertEquals(2_000_000, pal.tempoMap().micros(pal.tracks().getFirst().notes().getFirst().tick()));
        Score dropFrame = sound(
                bytes("'MThd' 00000006 0000 0001 e301 " + track("1e 90 3c 40 1e 80 3c 40 00 ff 2f 00")));
        assertEquals(1_001_000, dropFrame.tempoMap().micros(dropFrame.tracks().getFirst().notes().getFirst().tick()));
    }

    @Test
    void aRiffContainerIsOpened() throws UnreadableFileException {
        byte[] midi = file(0, MidiFiles.QUARTER_NOTE);
        String hex = java.util.HexFormat.of().formatHex(midi);
        String size = String.format("%08x", Integer.reverseBytes(midi.length));
        ScoreFile file = read(bytes("'RIFF' 00000000 'RMID' 'DISP' 02000000 'xx' 'data' " + size + hex + "'LIST'"));
        assertEquals("RMID, type 0", file.format());
        assertEquals(List.of(), file.repairs());
        assertEquals(1, file.score().noteCount());
    }

    @Test
    void whatAScoreHasNoPlaceForIsSaid() throws UnreadableFileException {
        ScoreFile file = read(file(0, "00 ff 05 02 'la' 00 ff 05 02 'la' 00 f0 01 f7 " + MidiFiles.QUARTER_NOTE));
        assertEquals(List.of("Left out: 1 system-exclusive message", "Left out: 2 lyrics"), file.remarks());
    }

    @Test
    void namesMayBeUtf8OrLatin1() throws UnreadableFileException {
        assertEquals("Für",
                sound(file(0, "00 ff 03 04 46 c3 bc 72 " + MidiFiles.QUARTER_NOTE)).tracks().getFirst().name());
        assertEquals("Für",
                sound(file(0, "00 ff 03 03 46 fc 72 " + MidiFiles.QUARTER_NOTE)).tracks().getFirst().name());
    }

    @Test
    void anythingElseIsRefusedInOneSentence() {
        UnreadableFileException refused = assertThrows(UnreadableFileException.class,
                () -> read(bytes("'not a midi file'")));
        assertEquals("test.mid cannot be read: at byte 0 there is no MIDI header, so it is no MIDI file;"
                + " choose a Standard MIDI File (.mid).", refused.getMessage());
    }
}
