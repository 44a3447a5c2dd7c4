package attune.neural;

import attune.dataset.PassageFeatures;
import java.util.Arrays;

/// What is added to the scores of an alignment by each given event's place beside the one that has begun last: e_ij + r, and the way back.
///
/// Additive scores find what a state says, and hardly where it stands; r lets a network look at what sounds now, or comes next, from the first
/// epoch on. Source: Shaw et al. 2018 and Raffel et al. 2020 for biases by relative place, here in musical time.
final class PlaceScores {
    private final double[] scores = new double[PassageFeatures.PLACES];
    private final double[] gradients = new double[PassageFeatures.PLACES];

    /// Takes r (places, 1), and begins with no gradient by it.
    void start(Panel places) {
        for (int place = 0; place < scores.length; place++) {
            scores[place] = places.get(place, 0);
        }
        Arrays.fill(gradients, 0);
    }

    /// @param numbers the scores of given events, of which the first `count` are
    /// @param begun the given event that has begun last
    void add(double[] numbers, int count, int begun) {
        for (int event = 0; event < count; event++) {
            numbers[event] += scores[PassageFeatures.place(event, begun)];
        }
    }

    /// Adds up the gradients by the scores of given events.
    void back(double[] numbers, int count, int begun) {
        for (int event = 0; event < count; event++) {
            gradients[PassageFeatures.place(event, begun)] += numbers[event];
        }
    }

    /// Writes the gradient by r of all that went back since [#start].
    void writeGradient(Panel places) {
        for (int place = 0; place < gradients.length; place++) {
            places.set(place, 0, gradients[place]);
        }
    }
}
