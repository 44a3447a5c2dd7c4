package attune.music.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.Chorales;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The figures against the yardstick of section 5 of `seed.md`, to the digits that it tells.
class ChoraleFiguresTest {
    @Test
    void parallelsOfTheTwoBarItems() throws IOException {
        Parallels parallels = twoBars().parallels();
        assertEquals(3.1, parallels.fifthsPer1000(), 0.05);
        assertEquals(1.8, parallels.octavesPer1000(), 0.05);
    }

    @Test
    void tonalDistancesOfTheTwoBarItems() throws IOException {
        List<Double> wanted = List.of(0.885, 0.810, 0.768, 0.904, 0.773, 0.726);
        VoiceFigures figures = twoBars();
        for (int pair = 0; pair < wanted.size(); pair++) {
            assertEquals(wanted.get(pair), figures.tonalDistances().get(pair).orElseThrow(), 0.0006);
        }
    }

    @Test
    void pitchClassesOfTheTwoBarItems() throws IOException {
        List<Double> wanted = List.of(3.02, 3.02, 3.31, 3.81);
        VoiceFigures figures = twoBars();
        for (int voice = 0; voice < wanted.size(); voice++) {
            assertEquals(wanted.get(voice), figures.byVoice().get(voice).pitchClasses(), 0.005);
            assertEquals(0, figures.byVoice().get(voice).emptyBars());
        }
    }

    /// One item has a beat of silence, which the yardstick takes for four notes of a sixteenth in each voice.
    @Test
    void longNotesOfTheTwoBarItems() throws IOException {
        List<Double> wanted = List.of(0.988, 0.980, 0.975, 0.992);
        VoiceFigures figures = twoBars();
        for (int voice = 0; voice < wanted.size(); voice++) {
            NoteLengths lengths = figures.byVoice().get(voice).lengths();
            NoteLengths withSilence = new NoteLengths(lengths.lasting(), lengths.notes() + VoiceFrames.BEAT);
            assertEquals(wanted.get(voice), withSilence.share(), 0.0005);
            assertEquals(wanted.get(voice) + 0.002, lengths.share(), 0.0005);
        }
    }

    @Test
    void rangesAndCrossingsOfTheWholePieces() throws IOException {
        VoiceFigures whole = VoiceFigures.of(Chorales.of("train"));
        assertEquals(List.of(new Ambitus(60, 81), new Ambitus(52, 74), new Ambitus(46, 69), new Ambitus(36, 66)),
                whole.byVoice().stream().map(voice -> voice.range().orElseThrow()).toList());
        assertEquals(0.024, whole.crossings().share(), 0.0005);
        assertEquals(0.0247, twoBars().crossings().share(), 0.00005, "of the two-bar items a little more");
    }

    private static VoiceFigures twoBars() throws IOException {
        return VoiceFigures.of(Chorales.firstTwoBars());
    }
}
