package attune.ui.heatmap;

import attune.generate.GenerationStep;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.TickRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A take as it is so far at its place in the piece, with the events it began with: what both heat maps are pictures of.
///
/// The ticks of the steps count from the start of the take, in the resolution of the piece. Immutable: the model lane makes one
/// after each step and hands it over.
///
/// @param meter of the piece
/// @param sharps of the key that names are spelled in; negative for flats
/// @param start the tick of the piece where the take begins
/// @param primer the events before the take that the network knew, oldest first; for a reply those that it was given
/// @param planned how many steps there will be at most
/// @param reply whether the network looks at what it was given only, and what it writes may have several voices at a time
public record Passage(Meter meter, int sharps, long start, List<PlacedEvent> primer, List<GenerationStep> steps,
        int planned, boolean reply) {
    public Passage {
        primer = List.copyOf(primer);
        steps = List.copyOf(steps);
    }

    /// A melody that goes on from the primer.
    public Passage(Meter meter, int sharps, long start, List<PlacedEvent> primer, List<GenerationStep> steps,
            int planned) {
        this(meter, sharps, start, primer, steps, planned, false);
    }

    /// The same with more steps.
    public Passage withSteps(List<GenerationStep> newSteps) {
        return new Passage(meter, sharps, start, primer, newSteps, planned, reply);
    }

    public Passage withPrimer(List<PlacedEvent> newPrimer) {
        return new Passage(meter, sharps, start, newPrimer, steps, planned, reply);
    }

    /// The same as a reply to what is given.
    public Passage replying() {
        return new Passage(meter, sharps, start, primer, steps, planned, true);
    }

    /// Only what a voice writes. Steps keep their index, which is then not their place in the list.
    public Passage ofVoice(int voice) {
        List<GenerationStep> its = steps.stream().filter(step -> step.voice() == voice).toList();
        int share = Math.max(1, planned / Math.max(1, voices().size()));
        return new Passage(meter, sharps, start, primer, its, Math.max(share, its.size()), reply);
    }

    /// The voices that have written something, from the highest.
    public List<Integer> voices() {
        return steps.stream().map(GenerationStep::voice).distinct().sorted().toList();
    }

    /// The event as steps count them: 0 is the first of the take, −1 the last before it. Empty where START was, or nothing.
    public Optional<PlacedEvent> event(int index) {
        if (index < 0) {
            int inPrimer = primer.size() + index;
            return inPrimer < 0 ? Optional.empty() : Optional.of(primer.get(inPrimer));
        }
        return index >= steps.size() ? Optional.empty() : Optional.of(placed(steps.get(index)));
    }

    /// The notes of the take at ticks of the piece.
    public List<Note> notes() {
        return steps.stream().flatMap(step -> notes(step).stream()).toList();
    }

    /// The notes of one step at ticks of the piece.
    public List<Note> notes(GenerationStep step) {
        return step.notes().stream().map(note -> note.withTick(start + note.tick())).toList();
    }

    /// The first tick after the take as it is so far.
    public long end() {
        return steps.stream().mapToLong(step -> placed(step).range().end()).max().orElse(start);
    }

    /// The steps that sound at a tick of the piece, one for each voice, that which began last at the end.
    public List<GenerationStep> stepsAt(long tick) {
        long at = tick - start;
        return steps.stream().filter(step -> step.tick() <= at && at < step.tick() + step.duration())
                .sorted(Comparator.comparingLong(GenerationStep::tick)).toList();
    }

    /// `5.3`: the bar and beat where the event starts.
    public String place(PlacedEvent event) {
        return meter.position(event.range().start()).barBeat();
    }

    /// `B4`, `C4 E4 G4` or `a rest`.
    public String name(PlacedEvent event) {
        return event.isRest()
                ? "a rest"
                : event.pitches().stream().map(pitch -> Pitch.name(pitch, sharps)).collect(Collectors.joining(" "));
    }

    public PlacedEvent placed(GenerationStep step) {
        return new PlacedEvent(step.voice(), new TickRange(start + step.tick(), start + step.tick() + step.duration()),
                step.notes().stream().map(Note::pitch).toList());
    }
}
