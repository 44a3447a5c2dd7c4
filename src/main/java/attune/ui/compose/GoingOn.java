package attune.ui.compose;

import attune.edit.KeepTake;
import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.generate.MelodyGenerator;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.generate.TakeBrief;
import attune.generate.TakePart;
import attune.music.Score;
import attune.music.TickRange;
import attune.task.JobContext;
import attune.ui.heatmap.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A melody that goes on from what stands before it.
///
/// @param track the index of the track it will go to; the number of tracks for a new one, which is called `trackName`
/// @param bars the length wanted, or 0 where it is counted in notes
record GoingOn(Composer composer, TakeStart start, int track, String trackName, SamplingOptions options, int bars,
        Score piece) implements Plan {
    @Override
    public GoingOn another(int after) {
        return new GoingOn(composer, start, track, trackName, options.withSeed(options.seed() + after), bars, piece);
    }

    @Override
    public long ticks() {
        int first = piece.meter().position(start.tick()).bar();
        return bars == 0 ? 0 : piece.meter().barStart(first + bars) - piece.meter().barStart(first);
    }

    @Override
    public String status(Passage soFar) {
        if (bars == 0) {
            return "composing · " + soFar.steps().size() + " of " + options.maxEvents() + " notes";
        }
        int first = soFar.meter().position(soFar.start()).bar();
        int bar = soFar.meter().position(Math.max(soFar.start(), soFar.end() - 1)).bar() - first + 1;
        return "composing · bar " + Math.min(bar, bars) + " of " + bars;
    }

    @Override
    public TickRange clears() {
        return KeepTake.NOTHING;
    }

    @Override
    public List<TakePart> parts(List<GenerationStep> steps) {
        return List.of(new TakePart(0, track, trackName, 0,
                steps.stream().flatMap(step -> step.notes().stream()).toList()));
    }

    @Override
    public List<Melody> write(Path model, int takes, WritingListener listener, JobContext context)
            throws IOException {
        List<MelodyGenerator.Wish> wishes = new ArrayList<>();
        wishes.add(new MelodyGenerator.Wish(options, ticks(), listener::onStep));
        for (int after = 1; after < takes; after++) {
            wishes.add(new MelodyGenerator.Wish(another(after).options(), ticks(), _ -> {}));
        }
        return composer.compose(model, start.primer(), wishes, piece.ticksPerQuarter(), context);
    }

    @Override
    public SamplingOptions exactly(Melody melody) {
        return options.withMaxEvents(melody.ended() ? options.maxEvents() : Math.max(1, melody.steps().size()));
    }

    @Override
    public Primer primer() {
        return start.primer();
    }

    @Override
    public String words() {
        return start.words();
    }

    @Override
    public @Nullable TakeBrief brief() {
        return null;
    }
}
