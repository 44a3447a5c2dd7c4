package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.music.Note;
import attune.ui.common.RollOverlay;
import attune.ui.common.RollOverlay.Arc;
import attune.ui.common.RollOverlay.Expectation;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PlacedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What of a take's expectation and attention is drawn into the roll.
final class TakeOverlay {
    private static final int MOST_ARCS = 5;
    /// Arcs weaker than this share of the strongest say nothing: the weights of a window never lie far apart.
    private static final double THRESHOLD = 0.35;
    private static final int FLASH_VELOCITY = 100;

    private TakeOverlay() {}

    /// What the network expected while it wrote the last of these steps, and where it looked while it wrote any of them.
    static RollOverlay of(Passage passage, List<GenerationStep> steps) {
        PlacedEvent event = passage.placed(steps.getLast());
        Expectation expectation = new Expectation(event.range(), steps.getLast().pitchMass(), event.pitches());
        return new RollOverlay(List.of(), arcs(passage, steps), expectation);
    }

    /// Arcs from the notes written to those that were looked at most, so many in all; none from a rest or to one.
    static List<Arc> arcs(Passage passage, List<GenerationStep> steps) {
        List<Look> strongest = steps.stream().flatMap(step -> looks(passage, step))
                .sorted(Comparator.comparingDouble(look -> -look.weight())).limit(MOST_ARCS).toList();
        if (strongest.isEmpty() || strongest.getFirst().weight() <= 0) {
            return List.of();
        }
        double most = strongest.getFirst().weight();
        return strongest.stream().filter(look -> look.weight() >= THRESHOLD * most)
                .map(look -> arc(look.from(), look.to(), look.weight() / most)).toList();
    }

    /// From a note written to one that was looked at.
    private record Look(PlacedEvent from, PlacedEvent to, double weight) {}

    private static Stream<Look> looks(Passage passage, GenerationStep step) {
        PlacedEvent from = passage.placed(step);
        return from.isRest()
                ? Stream.empty()
                : IntStream.range(0, step.attention().length).boxed()
                        .flatMap(place -> passage.event(step.firstAttended() + place)
                                .filter(to -> !to.isRest())
                                .map(to -> new Look(from, to, step.attention()[place])).stream());
    }

    /// The note written and the note looked at flash, joined by an arc.
    static RollOverlay pair(PlacedEvent written, Optional<PlacedEvent> seen) {
        List<Note> flashing = new ArrayList<>(notes(written));
        seen.ifPresent(event -> flashing.addAll(notes(event)));
        List<Arc> arcs = seen.filter(event -> !event.isRest() && !written.isRest())
                .map(event -> List.of(arc(written, event, 1))).orElse(List.of());
        return new RollOverlay(flashing, arcs, null);
    }

    private static List<Note> notes(PlacedEvent event) {
        return event.pitches().stream().map(pitch -> new Note(event.range().start(),
                Math.max(1, event.range().length()), pitch, FLASH_VELOCITY)).toList();
    }

    /// Between the highest notes: the melody is what one follows.
    private static Arc arc(PlacedEvent from, PlacedEvent to, double weight) {
        return new Arc(middle(from), from.pitches().getLast(), middle(to), to.pitches().getLast(), weight);
    }

    private static long middle(PlacedEvent event) {
        return (event.range().start() + event.range().end()) / 2;
    }
}
