package attune.dataset;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Grids for tests.
public final class Grids {
    private Grids() {}

    /// A text a track, a pitch a step, `-` for silence.
    public static VoiceGrid grid(String... tracks) {
        int[][] byTrack = Arrays.stream(tracks).map(track -> Arrays.stream(track.split(" "))
                .mapToInt(pitch -> pitch.equals("-") ? VoiceGrid.SILENCE : Integer.parseInt(pitch)).toArray())
                .toArray(int[][]::new);
        int[][] pitches = new int[byTrack[0].length][tracks.length];
        for (int step = 0; step < pitches.length; step++) {
            for (int track = 0; track < tracks.length; track++) {
                pitches[step][track] = byTrack[track][step];
            }
        }
        return new VoiceGrid(tracks.length, pitches);
    }

    /// Bars in which each track holds its pitch.
    static VoiceGrid held(int bars, int... pitches) {
        int[][] cells = new int[bars * VoiceGrid.STEPS][];
        Arrays.fill(cells, pitches);
        return new VoiceGrid(pitches.length, cells);
    }

    /// Held and repeated notes, leaps and rests, from 1 to 8 tracks and to so many steps.
    public static Arbitrary<VoiceGrid> any(int steps) {
        return Arbitraries.randomValue(random -> random(1 + random.nextInt(8), 1 + random.nextInt(steps), random));
    }

    /// A grid with pitches from 20 to 63, so that it can be moved by 20 semitones up and down.
    public static VoiceGrid random(int tracks, int steps, Random random) {
        int[][] pitches = new int[steps][tracks];
        for (int step = 0; step < steps; step++) {
            for (int track = 0; track < tracks; track++) {
                int chance = random.nextInt(8);
                pitches[step][track] = chance == 0
                        ? VoiceGrid.SILENCE
                        : chance < 5 && step > 0
                                ? pitches[step - 1][track]
                                : 20 + random.nextInt(44);
            }
        }
        return new VoiceGrid(tracks, pitches);
    }
}
