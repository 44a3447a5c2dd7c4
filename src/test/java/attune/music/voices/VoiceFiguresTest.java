package attune.music.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Figures of music made by hand, with what they must come to.
class VoiceFiguresTest {
    @Test
    void twoVoicesThatClimbAFifthApartAreParallel() {
        Parallels parallels = Parallels.of(List.of(beats("67 69", "60 62")));
        assertEquals(new Parallels(4, 0, 4), parallels, "four sixteenths, each compared with the one a beat later");
        assertEquals(1000, parallels.fifthsPer1000());
    }

    @Test
    void octavesCountAcrossAnyNumberOfThemAndUnisonsToo() {
        assertEquals(new Parallels(0, 4, 4), Parallels.of(List.of(beats("72 74", "48 50"))));
        assertEquals(new Parallels(0, 4, 4), Parallels.of(List.of(beats("60 62", "60 62"))));
        assertEquals(new Parallels(4, 0, 4), Parallels.of(List.of(beats("79 81", "60 62"))), "a twelfth is a fifth");
        assertEquals(new Parallels(4, 0, 4), Parallels.of(List.of(beats("60 62", "65 67"))), "crossed by a fourth");
    }

    @Test
    void heldVoicesContraryMotionAndOtherDistancesAreNone() {
        Parallels none = new Parallels(0, 0, 4);
        assertEquals(none, Parallels.of(List.of(beats("67 67", "60 60"))), "nobody moves");
        assertEquals(none, Parallels.of(List.of(beats("67 67", "60 48"))), "one moves");
        assertEquals(none, Parallels.of(List.of(beats("67 69", "60 50"))), "one up, one down, a fifth both times");
        assertEquals(none, Parallels.of(List.of(beats("64 65", "60 62"))), "thirds");
        assertEquals(none, Parallels.of(List.of(beats("67 74", "60 62"))), "a fifth, then an octave");
    }

    @Test
    void silenceIsNotCompared() {
        assertEquals(new Parallels(0, 0, 0), Parallels.of(List.of(beats("67 -1", "60 62"))));
        assertEquals(0, Parallels.of(List.of(beats("67 -1", "60 62"))).fifthsPer1000());
    }

    @Test
    void eachPairOfVoicesIsCompared() {
        // a fourth, a fifth, and an octave between the outer two
        assertEquals(new Parallels(4, 4, 12), Parallels.of(List.of(beats("72 74", "67 69", "60 62"))));
    }

    @Test
    void aFrameIsCrossedHoweverManyVoicesAre() {
        assertEquals(new Crossings(4, 8), Crossings.of(List.of(beats("60 60", "62 55", "64 50"))));
        assertEquals(0.5, Crossings.of(List.of(beats("60 60", "62 55", "64 50"))).share());
        assertEquals(new Crossings(4, 4), Crossings.of(List.of(beats("60", "-1", "62"))), "past a silent voice");
        assertEquals(new Crossings(0, 4), Crossings.of(List.of(beats("60", "60"))), "a unison is none");
    }

    @Test
    void aNoteBeginsWhereThePitchChangesAndOnEachBeat() {
        // quarter, quarter (the same pitch), sixteenth, dotted eighth, silence
        VoiceFrames piece = voice(60, 60, 60, 60, 60, 60, 60, 60, 62, 64, 64, 64, -1, -1, -1, -1);
        assertEquals(new NoteLengths(3, 4), NoteLengths.of(List.of(piece), 0));
        assertEquals(0.75, NoteLengths.of(List.of(piece), 0).share());
    }

    @Test
    void pitchClassesAndEmptyBarsAreToldByTheWholeBar() {
        VoiceFrames piece = beats("60 72 64 67 -1 -1 -1 -1 50 51");
        VoiceFigures.Voice voice = VoiceFigures.of(List.of(piece)).byVoice().getFirst();
        assertEquals(3, voice.pitchClasses(), "C, E and G in the one bar that sounds");
        assertEquals(0.5, voice.emptyBars());
        assertEquals(Optional.of(new Ambitus(50, 72)), voice.range());
    }

    @Test
    void theSamePitchClassesLieAtOnePointInTonalSpace() {
        assertEquals(0, distance("60 64 67 60", "36 40 43 48"), 1e-12);
    }

    /// C and G: 7 steps apart, which turn the circles by 7 · 210°, 7 · 270° and 7 · 120°, that is 30°, 90° and 120°. Points so far apart
    /// on a circle of radius r are 2 r sin(half of it) from each other.
    @Test
    void aFifthIsNearerThanATritone() {
        double fifth = Math.sqrt(sq(2 * sin(15)) + sq(2 * sin(45)) + sq(2 * 0.5 * sin(60)));
        assertEquals(fifth, distance("60 60 60 60", "55 55 55 55"), 1e-12);
        // F sharp: 6 steps turn them by 180°, 180° and 0°
        assertEquals(Math.sqrt(sq(2) + sq(2)), distance("60 60 60 60", "54 54 54 54"), 1e-12);
        assertTrue(fifth < Math.sqrt(8));
    }

    @Test
    void voicesThatNeverSoundInOneBarHaveNoDistance() {
        VoiceFigures figures = VoiceFigures.of(List.of(beats("60 60 60 60", "-1 -1 -1 -1")));
        assertTrue(figures.tonalDistances().getFirst().isEmpty());
        assertTrue(figures.byVoice().get(1).range().isEmpty());
        assertTrue(figures.figures().stream().noneMatch(figure -> figure.name().startsWith("tonal")));
    }

    @Test
    void figuresHaveNamesAndUnits() {
        VoiceFigures figures = VoiceFigures.of(List.of(beats("67 69 67 69", "60 62 60 62")));
        Map<String, Figure> byName = figures.figures().stream().collect(Collectors.toMap(Figure::name, it -> it));
        assertEquals(new Figure("parallel fifths", "per 1,000 voice-pair beats", 1000), byName.get("parallel fifths"));
        assertEquals(new Figure("pitch classes 2", "a bar", 2), byName.get("pitch classes 2"));
        assertTrue(byName.containsKey("tonal distance 1–2"));
        assertEquals("SB", new VoicePair(0, 3).name(4));
    }

    @Test
    void ofVoicesThatAreNotAsManyThereAreNone() {
        assertThrows(IllegalArgumentException.class, () -> VoiceFigures.of(List.of(beats("60"), beats("60", "50"))));
    }

    private static double distance(String upper, String lower) {
        return VoiceFigures.of(List.of(beats(upper, lower))).tonalDistances().getFirst().orElseThrow();
    }

    private static double sq(double value) {
        return value * value;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    /// A piece of quarters, a text a voice.
    static VoiceFrames beats(String... voices) {
        int beats = voices[0].split(" ").length;
        int[][] frames = new int[beats * VoiceFrames.BEAT][voices.length];
        for (int voice = 0; voice < voices.length; voice++) {
            String[] pitches = voices[voice].split(" ");
            for (int frame = 0; frame < frames.length; frame++) {
                frames[frame][voice] = Integer.parseInt(pitches[frame / VoiceFrames.BEAT]);
            }
        }
        return new VoiceFrames(voices.length, frames);
    }

    private static VoiceFrames voice(int... pitches) {
        int[][] frames = new int[pitches.length][1];
        for (int frame = 0; frame < pitches.length; frame++) {
            frames[frame][0] = pitches[frame];
        }
        return new VoiceFrames(1, frames);
    }
}
