package attune.generate;

import attune.model.NoteExpectation;
import java.util.BitSet;
import java.util.Random;
import java.util.function.IntFunction;

/// Draws the next event of a draft: what may be at all, then temperature, top-k, top-p, and two random numbers for each event, for its
/// note and its length; what stands already takes its two as well.
final class EventChooser {
    private final EventWriter writer;
    private final Sampler note;
    private final Sampler length;
    private final Random random;

    EventChooser(EventWriter writer, SamplingOptions options) {
        this.writer = writer;
        this.note = shaping(options.pitchTemperature(), options);
        this.length = shaping(options.durationTemperature(), options);
        this.random = new Random(options.seed());
    }

    /// @param lengths what is expected of the length of a note
    Draft goOn(Draft draft, Moment moment, NoteExpectation expected, IntFunction<float[]> lengths) {
        if (moment.fixed().isPresent()) {
            return draft.then(standing(moment.fixed().get(), expected, lengths));
        }
        double[] notes = Shares.of(expected.notes());
        NoteChoice noteChoice = writer.notes(moment, notes);
        int drawnNote = draw(writer.weights(notes, noteChoice), noteChoice.notes(), note);
        double[] durations = Shares.of(lengths.apply(drawnNote));
        LengthChoice lengthChoice = writer.lengths(moment, noteChoice, drawnNote);
        int drawnLength = draw(durations, lengthChoice.durations(), length);
        return draft.then(writer.chosen(moment, noteChoice, lengthChoice, new DrawnEvent(drawnNote, drawnLength),
                Shares.log(notes[drawnNote]) + Shares.log(durations[drawnLength]), expected));
    }

    private WrittenEvent standing(FixedEvent event, NoteExpectation expected, IntFunction<float[]> lengths) {
        if (event.origin() == WrittenEvent.Origin.KEPT) {
            random.nextDouble();
            random.nextDouble();
        }
        return EventWriter.standing(event, expectedOf(event, expected, lengths), expected);
    }

    /// How likely what stands already was to the network.
    static double expectedOf(FixedEvent event, NoteExpectation expected, IntFunction<float[]> lengths) {
        return Shares.log(Shares.of(expected.notes())[event.tokens().note()])
                + Shares.log(Shares.of(lengths.apply(event.tokens().note()))[event.tokens().duration()]);
    }

    private int draw(double[] expected, BitSet allowed, Sampler shaping) {
        return Sampler.draw(Sampler.only(allowed::get).then(shaping).apply(expected), random.nextDouble());
    }

    private static Sampler shaping(double temperature, SamplingOptions options) {
        return Sampler.temperature(temperature).then(Sampler.topK(options.topK())).then(Sampler.topP(options.topP()));
    }
}
