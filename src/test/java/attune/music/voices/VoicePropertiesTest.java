package attune.music.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds of the figures of any music.
class VoicePropertiesTest {
    @Property(tries = 200)
    void allFiguresButTheRangesAreTheSameInAnyKey(@ForAll("pieces") int[][] frames,
            @ForAll @IntRange(min = -20, max = 20) int semitones) {
        VoiceFigures as = VoiceFigures.of(List.of(new VoiceFrames(3, frames)));
        VoiceFigures moved = VoiceFigures.of(List.of(new VoiceFrames(3, transposed(frames, semitones))));
        assertEquals(as.parallels(), moved.parallels());
        assertEquals(as.crossings(), moved.crossings());
        for (int i = 0; i < 3; i++) {
            assertEquals(as.byVoice().get(i).lengths(), moved.byVoice().get(i).lengths());
            assertEquals(as.byVoice().get(i).pitchClasses(), moved.byVoice().get(i).pitchClasses());
            assertEquals(as.tonalDistances().get(i).orElse(-1), moved.tonalDistances().get(i).orElse(-1), 1e-9);
        }
    }

    @Property(tries = 200)
    void figuresStayWithinTheirBounds(@ForAll("pieces") int[][] frames) {
        VoiceFigures figures = VoiceFigures.of(List.of(new VoiceFrames(3, frames)));
        assertTrue(figures.crossings().share() >= 0 && figures.crossings().share() <= 1);
        assertTrue(figures.parallels().fifths() + figures.parallels().octaves() <= figures.parallels().compared());
        for (VoiceFigures.Voice voice : figures.byVoice()) {
            assertTrue(voice.lengths().lasting() <= voice.lengths().notes());
            assertTrue(voice.pitchClasses() >= 0 && voice.pitchClasses() <= 12);
            assertTrue(voice.emptyBars() >= 0 && voice.emptyBars() <= 1);
        }
    }

    @Property(tries = 200)
    void framesOfTheirOwnNotesAreTheSame(@ForAll("pieces") int[][] frames) {
        VoiceFrames piece = new VoiceFrames(3, frames);
        List<List<Note>> notes = new ArrayList<>();
        for (int voice = 0; voice < 3; voice++) {
            notes.add(new ArrayList<>());
            for (int frame = 0; frame < frames.length; frame++) {
                if (frames[frame][voice] >= 0) {
                    notes.get(voice).add(new Note(100 + frame * 120L, 120, frames[frame][voice], 80));
                }
            }
        }
        VoiceFrames read = VoiceFrames.of(notes, new TickRange(100, 100 + frames.length * 120L), 480);
        assertEquals(piece.length(), read.length());
        for (int frame = 0; frame < frames.length; frame++) {
            for (int voice = 0; voice < 3; voice++) {
                assertEquals(piece.pitch(frame, voice), read.pitch(frame, voice));
            }
        }
    }

    /// Half the pitches are silence or one of a few, so that parallels and rests come up.
    @Provide
    Arbitrary<int[][]> pieces() {
        Arbitrary<Integer> pitch = Arbitraries.oneOf(Arbitraries.of(-1, 40, 47, 52, 59), Arbitraries.integers()
                .between(30, 90));
        return pitch.array(int[].class).ofSize(3).array(int[][].class).ofMinSize(1).ofMaxSize(50);
    }

    private static int[][] transposed(int[][] frames, int semitones) {
        return Arrays.stream(frames)
                .map(frame -> Arrays.stream(frame).map(pitch -> pitch < 0 ? pitch : pitch + semitones).toArray())
                .toArray(int[][]::new);
    }
}
