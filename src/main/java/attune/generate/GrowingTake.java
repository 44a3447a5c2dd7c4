package attune.generate;

import attune.model.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A take while it is written: draws each event from what is expected of it, with random numbers of its own.
final class GrowingTake {
    private final Palette palette;
    private final int ticksPerQuarter;
    private final int maxEvents;
    private final long ticks; // to fill, or 0
    private final EventDrawer drawer;
    private final StepWriter writer;
    private final GenerationListener listener;
    private final List<GenerationStep> steps = new ArrayList<>();
    private int told;
    private DrawnEvent last;
    private boolean ended;

    GrowingTake(Palette palette, MelodyGenerator.Wish wish, int ticksPerQuarter) {
        this.palette = palette;
        this.ticksPerQuarter = ticksPerQuarter;
        this.maxEvents = wish.options().maxEvents();
        this.ticks = wish.ticks();
        this.drawer = new EventDrawer(palette, wish.options(), new Random(wish.options().seed()));
        this.writer = new StepWriter(palette, ticksPerQuarter);
        this.listener = wish.listener();
        this.last = new DrawnEvent(palette.start(), palette.startDuration());
    }

    /// Draws the next event; on any thread, since no take knows of another.
    void write(Prediction expected) {
        last = drawer.draw(expected, steps.isEmpty());
        if (last.note() == palette.start()) {
            ended = true;
        } else {
            steps.add(writer.write(last, expected));
        }
    }

    /// Tells whoever listens of what was written since.
    void tell() {
        while (told < steps.size()) {
            listener.onStep(steps.get(told++));
        }
    }

    boolean isDone() {
        return ended || steps.size() == maxEvents || ticks > 0 && filled() >= ticks;
    }

    private long filled() {
        return steps.isEmpty() ? 0 : steps.getLast().tick() + steps.getLast().duration();
    }

    /// The event that was drawn last.
    DrawnEvent last() {
        return last;
    }

    /// What is there so far.
    Melody melody(int primerEvents) {
        return new Melody(ticksPerQuarter, steps, primerEvents, ended);
    }
}
