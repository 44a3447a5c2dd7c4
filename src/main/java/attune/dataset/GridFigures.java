package attune.dataset;

import attune.music.voices.VoiceFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/// The musical figures of some grids, and how far they are from those of others: by them a snapshot of a training is chosen,
/// as its losses say nothing.
///
/// @param values the figures of [VoiceFigures], by the same names; what there is none of is left out
public record GridFigures(List<Value> values) {
    /// A figure counts no more than so many scales, so that one that is far off does not drown what is learned of the others.
    private static final double MOST = 10;

    /// A figure by its name.
    ///
    /// @param scale a difference of so much is plain to hear, whatever the figure
    public record Value(String name, double value, double scale) {}

    public GridFigures {
        values = List.copyOf(values);
    }

    /// The figures of these grids, one at least, all in as many tracks.
    public static GridFigures of(List<VoiceGrid> grids) {
        return new GridFigures(VoiceFigures.of(grids.stream().map(VoiceGrid::frames).toList()).figures().stream()
                .map(figure -> new Value(figure.name(), figure.value(), FigureScale.of(figure.name()))).toList());
    }

    /// The figures of the same bars as strangers to each other: each track's bar is drawn from another of the grids. What of the figures
    /// comes of the voices' listening to each other is gone.
    ///
    /// @param grids two at least, all of as many steps
    public static GridFigures ofShuffled(List<VoiceGrid> grids, long seed) {
        if (grids.size() < 2) {
            throw new IllegalArgumentException("Bars are shuffled among two grids at least");
        }
        Random random = Chance.of(seed);
        List<VoiceGrid> shuffled = new ArrayList<>();
        for (int item = 0; item < grids.size(); item++) {
            shuffled.add(shuffled(grids, item, random));
        }
        return of(shuffled);
    }

    private static VoiceGrid shuffled(List<VoiceGrid> grids, int item, Random random) {
        VoiceGrid own = grids.get(item);
        int[][] pitches = new int[own.steps()][own.tracks()];
        for (int track = 0; track < own.tracks(); track++) {
            VoiceGrid other = own;
            for (int step = 0; step < own.steps(); step++) {
                if (step % VoiceGrid.STEPS == 0) {
                    other = grids.get((item + 1 + random.nextInt(grids.size() - 1)) % grids.size());
                }
                pitches[step][track] = other.pitch(step, track);
            }
        }
        return new VoiceGrid(own.tracks(), pitches);
    }

    /// The figure of that name; empty where there is none, such as the range of a voice that is silent.
    public OptionalDouble value(String name) {
        return values.stream().filter(value -> value.name().equals(name)).mapToDouble(Value::value).findFirst();
    }

    /// How far these figures are from the data's: the mean, over the figures of the data, of the difference in scales. A figure that is
    /// more than 10 scales off, or that there is none of here, counts 10.
    ///
    /// Each half of the chorales is 0.04 from all of them, their shuffled bars are 0.6, and random pitches 2.7.
    ///
    /// @return from 0, all the same, to 10
    public double distance(GridFigures data) {
        return data.values.stream().mapToDouble(this::scales).average().orElse(0);
    }

    private double scales(Value of) {
        OptionalDouble here = value(of.name());
        return here.isEmpty() ? MOST : Math.min(MOST, Math.abs(here.getAsDouble() - of.value()) / of.scale());
    }
}
