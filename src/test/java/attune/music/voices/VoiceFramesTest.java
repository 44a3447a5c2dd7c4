package attune.music.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.music.Note;
import attune.music.TickRange;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceFramesTest {
    @Test
    void aFrameHasTheNoteThatSoundsAsItBegins() {
        // 12 ticks a quarter, 3 a sixteenth; the second note starts within a frame, and the third is a triplet that no frame hears begin
        List<Note> upper = List.of(new Note(12, 6, 72, 80), new Note(19, 8, 74, 80), new Note(28, 1, 76, 80));
        List<Note> lower = List.of(new Note(9, 30, 48, 80));
        VoiceFrames frames = VoiceFrames.of(List.of(upper, lower), new TickRange(12, 31), 12);
        assertEquals(2, frames.voices());
        assertEquals(List.of(72, 72, -1, 74, 74, -1, -1), voice(frames, 0));
        assertEquals(List.of(48, 48, 48, 48, 48, 48, 48), voice(frames, 1));
    }

    @Test
    void ofNotesThatSoundTogetherTheHighestCounts() {
        List<Note> chord = List.of(new Note(0, 4, 60, 80), new Note(0, 2, 64, 80));
        assertEquals(List.of(64, 64, 60, 60), voice(VoiceFrames.of(List.of(chord), new TickRange(0, 4), 4), 0));
    }

    @Test
    void barsAreWhole() {
        VoiceFrames piece = piece(60, 40);
        assertEquals(List.of(16, 16), piece.bars().stream().map(VoiceFrames::length).toList());
    }

    @Test
    void theFirstFullBeatIsWhereNobodyIsSilentAnyMore() {
        int[][] frames = new int[12][];
        for (int i = 0; i < 12; i++) {
            frames[i] = new int[]{60, i < 5 ? -1 : 50};
        }
        assertEquals(8, new VoiceFrames(2, frames).firstFullBeat());
        assertEquals(5, new VoiceFrames(2, Arrays.copyOf(frames, 5)).firstFullBeat());
    }

    @Test
    void whatIsNoPitchIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new VoiceFrames(1, new int[][]{{128}}));
        assertThrows(IllegalArgumentException.class, () -> new VoiceFrames(1, new int[][]{{-2}}));
        assertThrows(IllegalArgumentException.class, () -> new VoiceFrames(2, new int[][]{{60}}));
    }

    static VoiceFrames piece(int pitch, int length) {
        int[][] frames = new int[length][1];
        Arrays.stream(frames).forEach(frame -> frame[0] = pitch);
        return new VoiceFrames(1, frames);
    }

    private static List<Integer> voice(VoiceFrames frames, int voice) {
        return java.util.stream.IntStream.range(0, frames.length()).mapToObj(frame -> frames.pitch(frame, voice))
                .toList();
    }
}
