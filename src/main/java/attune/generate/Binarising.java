package attune.generate;

import attune.dataset.VoiceGrid;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// How the picture that a network draws becomes music: which pitch each cell of it means, or that it is a rest.
///
/// Each cell takes as many random numbers as any other, whatever is drawn, so that a cell is the same as long as its own activations are: a
/// voice is not touched by what changes in another.
///
/// @param temperature for [Rule#SAMPLED]: 0 takes the highest, 1 draws by the softmax of the activations as they are; as they reach only
/// from −1 to 1, it takes 0.1 to 0.3 for a draw that follows them
/// @param rests whether a track may be silent at a step
/// @param ranges of each track, outside of which it never sounds; empty for none
public record Binarising(Rule rule, double temperature, boolean rests, List<PitchRange> ranges) {
    /// What the seed does: the pitch with the highest activation, and never a rest.
    public static final Binarising SEED = new Binarising(Rule.ARG_MAX, 1, false, List.of());

    /// How a pitch is chosen among those that the track's range allows.
    public enum Rule {
        /// The one with the highest activation, of equals the lowest; a rest where none is 0 or above, if rests are allowed.
        ARG_MAX,
        /// Each sounds with the probability (1 + activation) / 2; of several that do the likeliest is taken, of none a rest, or where rests
        /// are not allowed the one with the highest activation.
        BERNOULLI,
        /// One drawn by the softmax of activation / temperature; a rest where none is 0 or above, if rests are allowed.
        SAMPLED
    }

    public Binarising {
        ranges = List.copyOf(ranges);
        if (!(temperature >= 0 && temperature <= 10)) {
            throw new IllegalArgumentException("A temperature lies between 0 and 10: " + temperature);
        }
        if (ranges.stream().anyMatch(range -> range.lowest() >= VoiceGrid.PITCHES)) {
            throw new IllegalArgumentException("A range of which no pitch is on the grid, 0–83: " + ranges);
        }
    }

    /// The music of a picture.
    ///
    /// @param activations by track, step and pitch (0–83), each from −1 to 1
    /// @param seed of the random numbers: same activations and seed, same music
    /// @throws IllegalArgumentException where there are not as many tracks as ranges, or an activation is no such number
    public VoiceGrid grid(float[][][] activations, long seed) {
        int tracks = activations.length;
        if (tracks == 0 || !ranges.isEmpty() && ranges.size() != tracks) {
            throw new IllegalArgumentException(tracks + " tracks, and ranges for " + ranges.size());
        }
        int[][] pitches = new int[activations[0].length][tracks];
        Random random = new Random(seed);
        for (int track = 0; track < tracks; track++) {
            if (activations[track].length != pitches.length) {
                throw new IllegalArgumentException("All tracks have as many steps");
            }
            for (int step = 0; step < pitches.length; step++) {
                pitches[step][track] = pitch(activations[track][step], track, random);
            }
        }
        return new VoiceGrid(tracks, pitches);
    }

    private int pitch(float[] activations, int track, Random random) {
        if (activations.length != VoiceGrid.PITCHES
                || !IntStream.range(0, activations.length).allMatch(i -> Math.abs(activations[i]) <= 1)) {
            throw new IllegalArgumentException("A step has an activation from −1 to 1 for each of 84 pitches");
        }
        int lowest = ranges.isEmpty() ? 0 : ranges.get(track).lowest();
        int highest = ranges.isEmpty()
                ? VoiceGrid.PITCHES - 1
                : Math.min(VoiceGrid.PITCHES - 1, ranges.get(track).highest());
        PitchColumn column = new PitchColumn(activations, lowest, highest);
        return switch (rule) {
            case ARG_MAX -> rests && column.isQuiet() ? VoiceGrid.SILENCE : column.highest();
            case BERNOULLI -> {
                int sounding = column.likeliestSounding(random);
                yield sounding == VoiceGrid.SILENCE && !rests ? column.highest() : sounding;
            }
            case SAMPLED -> {
                double number = random.nextDouble();
                yield rests && column.isQuiet() ? VoiceGrid.SILENCE : column.drawn(temperature, number);
            }
        };
    }
}
