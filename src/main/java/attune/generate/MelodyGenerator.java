package attune.generate;

import attune.model.EventReader;
import attune.model.Prediction;
import attune.model.Reading;
import attune.model.SequenceModel;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Writes melodies event by event: the network reads what is there, the next event is drawn from what it expects.
public final class MelodyGenerator {
    private static final int TAKES_WORTH_THREADS = 8;

    private MelodyGenerator() {}

    /// One take to write, and who hears of it.
    ///
    /// @param ticks ends with the note that fills so many, if not sooner; 0 for no such end
    public record Wish(SamplingOptions options, long ticks, GenerationListener listener) {
        public Wish(SamplingOptions options, GenerationListener listener) {
            this(options, 0, listener);
        }
    }

    /// Composes on the model lane's thread until the length is reached, START is drawn, or the job is cancelled.
    ///
    /// Each event takes two random numbers, for the note and then for its length, from a stream of its own that the options' seed
    /// starts: the same model, primer, options and seed give the same notes.
    ///
    /// @param ticksPerQuarter the resolution of the melody's ticks
    /// @return what was composed; where the job was cancelled, what came until then
    /// @throws JobCancelledException where it was cancelled before the first event
    /// @throws UnusableModelException where the model knows no note or no length to draw, or expects what are no numbers
    public static Melody generate(SequenceModel model, Primer primer, SamplingOptions options, int ticksPerQuarter,
            GenerationListener listener, JobContext context) {
        return generate(model, primer, List.of(new Wish(options, listener)), ticksPerQuarter, context).getFirst();
    }

    /// Composes several takes in step, which costs far less than one after the other; each has the notes that it would have alone.
    ///
    /// @param wishes one for each take; all are read in the same way
    /// @return the takes in the order of the wishes, as [#generate(SequenceModel, Primer, SamplingOptions, int, GenerationListener,
    ///         JobContext)] says
    public static List<Melody> generate(SequenceModel model, Primer primer, List<Wish> wishes, int ticksPerQuarter,
            JobContext context) {
        EventWindow window = EventWindow.after(primer, model.file());
        Palette palette = new Palette(model.file().vocabulary());
        List<GrowingTake> takes = wishes.stream()
                .map(wish -> new GrowingTake(palette, wish, ticksPerQuarter)).toList();
        int longest = wishes.stream().mapToInt(wish -> wish.options().maxEvents()).max().orElse(0);
        try (EventReader reader = model.reader(reading(wishes), window.notes(), window.durations(), takes.size())) {
            write(reader, takes, longest, context);
        }
        List<Melody> melodies = takes.stream().map(take -> take.melody(window.primerEvents())).toList();
        if (melodies.stream().anyMatch(melody -> melody.steps().isEmpty())) {
            throw new JobCancelledException();
        }
        return melodies;
    }

    private static void write(EventReader reader, List<GrowingTake> takes, int longest, JobContext context) {
        List<GrowingTake> going = takes;
        for (int step = 1; !context.isCancelled(); step++) {
            draw(going, reader.expected());
            going.forEach(GrowingTake::tell);
            context.progress(step, longest, "Composing");
            going = going(reader, going);
            if (going.isEmpty()) {
                return;
            }
            reader.read(going.stream().mapToInt(take -> take.last().note()).toArray(),
                    going.stream().mapToInt(take -> take.last().duration()).toArray());
        }
    }

    /// Drawing and writing a note takes some microseconds, as waking a thread does: many takes draw on all cores.
    private static void draw(List<GrowingTake> takes, List<Prediction> expected) {
        IntStream places = IntStream.range(0, takes.size());
        (takes.size() < TAKES_WORTH_THREADS ? places : places.parallel())
                .forEach(take -> takes.get(take).write(expected.get(take)));
    }

    /// Those that are not done, with whom the reader goes on.
    private static List<GrowingTake> going(EventReader reader, List<GrowingTake> takes) {
        int[] places = IntStream.range(0, takes.size()).filter(place -> !takes.get(place).isDone()).toArray();
        if (places.length == takes.size()) {
            return takes;
        }
        if (places.length > 0) {
            reader.keep(places);
        }
        List<GrowingTake> going = new ArrayList<>();
        for (int place : places) {
            going.add(takes.get(place));
        }
        return going;
    }

    private static Reading reading(List<Wish> wishes) {
        List<Reading> readings = wishes.stream().map(wish -> wish.options().reading()).distinct().toList();
        if (readings.size() != 1) {
            throw new IllegalArgumentException("Takes that are composed together are read in one way, not in "
                    + readings.size());
        }
        return readings.getFirst();
    }
}
