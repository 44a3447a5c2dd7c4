package attune.ui.compose;

import attune.generate.Brief;
import attune.generate.GenerationStep;
import attune.generate.GivenEvent;
import attune.generate.Melody;
import attune.generate.PassageComposer;
import attune.generate.PassageListener;
import attune.generate.PassageOptions;
import attune.generate.PassageStep;
import attune.generate.Primer;
import attune.generate.SamplingOptions;
import attune.generate.TakeBrief;
import attune.generate.TakePart;
import attune.generate.WrittenPassage;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.task.JobContext;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PlacedEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An answer, or the other voices to what is given.
///
/// @param signatures of the piece
record Replying(PassageWriting engine, Request request, PassageOptions drawing, List<TimeSignature> signatures)
        implements
            Plan {
    @Override
    public SamplingOptions options() {
        return drawing.sampling();
    }

    @Override
    public Replying another(int after) {
        SamplingOptions next = options().withSeed(options().seed() + after);
        return new Replying(engine, request, new PassageOptions(next, drawing.beam()), signatures);
    }

    @Override
    public long ticks() {
        return request.brief().writtenSpan().length() * request.written().size();
    }

    @Override
    public String status(Passage soFar) {
        GenerationStep last = soFar.steps().getLast();
        TickRange span = request.brief().writtenSpan();
        int first = soFar.meter().position(span.start()).bar();
        int bars = soFar.meter().position(span.end() - 1).bar() - first + 1;
        int bar = soFar.meter().position(Math.min(span.start() + last.tick(), span.end() - 1)).bar() - first + 1;
        String voice = request.written().stream().filter(part -> part.voice() == last.voice())
                .map(TakePart::trackName).findFirst().orElse("");
        return "composing · " + (request.written().size() > 1 ? voice + ", " : "") + "bar " + bar + " of " + bars;
    }

    @Override
    public TickRange clears() {
        return request.brief().writtenSpan();
    }

    @Override
    public List<TakePart> parts(List<GenerationStep> steps) {
        Stream<TakePart> written = request.written().stream().map(part -> part.withNotes(steps.stream()
                .filter(step -> step.voice() == part.voice()).flatMap(step -> step.notes().stream()).toList()));
        return Stream.concat(written, request.along().stream()).sorted(Comparator.comparingInt(TakePart::voice))
                .toList();
    }

    @Override
    public List<Melody> write(Path model, int takes, WritingListener listener, JobContext context) throws IOException {
        List<PassageComposer.Wish> wishes = new ArrayList<>();
        wishes.add(new PassageComposer.Wish(drawing, heard(listener)));
        for (int after = 1; after < takes; after++) {
            wishes.add(new PassageComposer.Wish(another(after).drawing(), _ -> {}));
        }
        List<WrittenPassage> passages = engine.write(model, request.brief(), wishes, context);
        listener.onRead(given(passages.getFirst().given()));
        return passages.stream().map(this::melody).toList();
    }

    private PassageListener heard(WritingListener listener) {
        return new PassageListener() {
            @Override
            public void onRead(List<GivenEvent> events) {
                listener.onRead(given(events));
            }

            @Override
            public void onStep(PassageStep step) {
                listener.onStep(step(step));
            }
        };
    }

    private List<PlacedEvent> given(List<GivenEvent> events) {
        long start = request.brief().givenSpan().start();
        return events.stream().map(event -> new PlacedEvent(event.voice(),
                new TickRange(start + event.tick(), start + event.tick() + event.duration()),
                event.notes().stream().map(note -> note.pitch()).toList())).toList();
    }

    private Melody melody(WrittenPassage passage) {
        Brief brief = request.brief();
        List<PassageStep> steps = passage.steps();
        return new Melody(brief.ticksPerQuarter(), IntStream.range(0, steps.size())
                .mapToObj(index -> step(steps.get(index))).toList(), passage.given().size(), false);
    }

    /// Given events count backwards, as what a melody goes on from does.
    private static GenerationStep step(PassageStep step) {
        return new GenerationStep(step.index(), step.voice(), step.tick(), step.duration(), step.notes(),
                step.pitchMass(), step.attention(), -step.attention().length, step.entropy(), step.likeliest());
    }

    @Override
    public SamplingOptions exactly(Melody melody) {
        return options();
    }

    @Override
    public Primer primer() {
        return Primer.NOTHING;
    }

    @Override
    public String words() {
        return request.words();
    }

    @Override
    public TakeBrief brief() {
        return TakeBrief.of(request.task(), request.brief(), signatures, drawing.beam());
    }
}
