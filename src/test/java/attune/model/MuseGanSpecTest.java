package attune.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MuseGanSpecTest {
    @Test
    void theSeedNetworkHasTheParametersOfItsTable() {
        MuseGanSpec seed = MuseGanSpec.seed(4, 2);
        assertEquals(103_584, seed.temporalParameters());
        assertEquals(1_521_921, seed.barParameters());
        assertEquals(6_605_604, seed.parameters());
        assertEquals(1_446_401, seed.criticParameters());
    }

    @ParameterizedTest
    @CsvSource({"0,2", "9,2", "4,0", "4,9"})
    void aPictureHasOneToEightTracksAndBars(int tracks, int bars) {
        assertThrows(IllegalArgumentException.class, () -> MuseGanSpec.seed(tracks, bars));
    }

    @Test
    void theSameSeedsDrawTheSameInputsAndOtherSeedsOnlyWhatTheyAreFor() {
        MuseGanSpec spec = MuseGanSpec.studio(4, 2);
        VoiceInputs.Seeds seeds = VoiceInputs.Seeds.of(7, 4);
        VoiceInputs inputs = VoiceInputs.draw(spec, seeds);
        assertEquals(inputs, VoiceInputs.draw(spec, seeds));
        VoiceInputs other = VoiceInputs.draw(spec, seeds.withMelody(2, 12));
        assertEquals(inputs,
                new VoiceInputs(other.chords(), other.style(), with(other.melody(), 2, inputs), other.groove()));
    }

    @Test
    void aWayOnTheSphereBeginsAndEndsWhereItShouldAndKeepsItsLength() {
        MuseGanSpec spec = MuseGanSpec.studio(3, 2);
        VoiceInputs from = VoiceInputs.draw(spec, VoiceInputs.Seeds.of(1, 3));
        VoiceInputs to = VoiceInputs.draw(spec, VoiceInputs.Seeds.of(2, 3));
        assertEquals(0, distance(from.chords(), from.towards(to, 0).chords()), 1e-5);
        assertEquals(0, distance(to.chords(), from.towards(to, 1).chords()), 1e-5);
        double middle = distance(new float[32], from.towards(to, 0.5).chords());
        double ends = distance(new float[32], from.chords()) + distance(new float[32], to.chords());
        assertEquals(ends / 2, middle, 1e-4);
        assertEquals(0, distance(from.chords(), VoiceInputs.turned(from.chords(), from.chords(), 0.3)), 1e-5);
    }

    private static List<float[]> with(List<float[]> vectors, int track, VoiceInputs of) {
        List<float[]> changed = new ArrayList<>(vectors);
        changed.set(track, of.melody().get(track));
        return changed;
    }

    private static double distance(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (left[i] - right[i]) * (left[i] - right[i]);
        }
        return Math.sqrt(sum);
    }
}
