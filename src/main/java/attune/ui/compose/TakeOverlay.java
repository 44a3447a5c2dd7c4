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

/// What of a take's expectation and attention is drawn into the roll.
final class TakeOverlay {
    private static final int MOST_ARCS = 5;
    /// Arcs weaker than this share of the strongest say nothing: the weights of a window never lie far apart.
    private static final double THRESHOLD = 0.35;
    private static final int FLASH_VELOCITY = 100;

    private TakeOverlay() {}

    /// What the network expected while it wrote the step, and where it looked.
    static RollOverlay of(Passage passage, GenerationStep step) {
        PlacedEvent event = passage.placed(step);
        Expectation expectation = new Expectation(event.range(), step.pitchMass(), event.pitches());
        return new RollOverlay(List.of(), arcs(passage, step), expectation);
    }

    /// Arcs from the note written to the notes that were looked at most; none from a rest or to one.
    static List<Arc> arcs(Passage passage, GenerationStep step) {
        PlacedEvent from = passage.placed(step);
        List<Integer> strongest = IntStream.range(0, step.attention().length).boxed()
                .filter(place -> sounds(passage, step.firstAttended() + place))
                .sorted(Comparator.comparingDouble(place -> -step.attention()[place])).limit(MOST_ARCS).toList();
        List<Arc> arcs = new ArrayList<>();
        if (from.isRest() || strongest.isEmpty()) {
            return arcs;
        }
        double most = step.attention()[strongest.getFirst()];
        for (int place : strongest) {
            double weight = most > 0 ? step.attention()[place] / most : 0;
            if (weight >= THRESHOLD) {
                passage.event(step.firstAttended() + place).ifPresent(to -> arcs.add(arc(from, to, weight)));
            }
        }
        return arcs;
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

    private static boolean sounds(Passage passage, int event) {
        return passage.event(event).filter(placed -> !placed.isRest()).isPresent();
    }

    /// Between the highest notes: the melody is what one follows.
    private static Arc arc(PlacedEvent from, PlacedEvent to, double weight) {
        return new Arc(middle(from), from.pitches().getLast(), middle(to), to.pitches().getLast(), weight);
    }

    private static long middle(PlacedEvent event) {
        return (event.range().start() + event.range().end()) / 2;
    }
}
