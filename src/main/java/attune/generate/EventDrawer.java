package attune.generate;

import attune.model.Prediction;
import java.util.random.RandomGenerator;

/// Draws events from what the network expects, in the order that [Sampler] documents.
///
/// START as a note ends the piece, except at the first event, where it may not be drawn, so that something is composed. The
/// duration 0 belongs to START alone and may not be drawn with a note. A number is drawn for the length even where START came.
final class EventDrawer {
    private final Palette palette;
    private final Sampler anyNote;
    private final Sampler sounding;
    private final Sampler length;
    private final RandomGenerator random;

    EventDrawer(Palette palette, SamplingOptions options, RandomGenerator random) {
        this.palette = palette;
        this.random = random;
        this.anyNote = shaping(options.pitchTemperature(), options);
        this.sounding = Sampler.only(note -> note != palette.start()).then(anyNote);
        this.length = Sampler.only(duration -> duration != palette.startDuration())
                .then(shaping(options.durationTemperature(), options));
    }

    DrawnEvent draw(Prediction expected, boolean first) {
        Sampler note = first ? sounding : anyNote;
        int drawnNote = Sampler.draw(note.apply(doubles(expected.notes())), random.nextDouble());
        int drawnLength = Sampler.draw(length.apply(doubles(expected.durations())), random.nextDouble());
        return new DrawnEvent(drawnNote, drawnNote == palette.start() ? palette.startDuration() : drawnLength);
    }

    private static Sampler shaping(double temperature, SamplingOptions options) {
        return Sampler.temperature(temperature).then(Sampler.topK(options.topK())).then(Sampler.topP(options.topP()));
    }

    private static double[] doubles(float[] probabilities) {
        double sum = 0;
        for (float probability : probabilities) {
            sum += probability;
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new UnusableModelException(
                    "The network's expectations are not numbers: its weights are broken, choose another model.");
        }
        double[] shares = new double[probabilities.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = probabilities[i] / sum;
        }
        return shares;
    }
}
