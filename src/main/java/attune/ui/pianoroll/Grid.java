package attune.ui.pianoroll;

import attune.music.Meter;
import attune.music.Quantize;

/// Where notes snap to: a note value, straight, as triplets or dotted. What is drawn is what is snapped to.
public record Grid(Step step, Feel feel) {
    public static final Grid ADAPTIVE = new Grid(Step.ADAPTIVE, Feel.STRAIGHT);
    /// An adaptive step is never narrower than this on screen, so that it can be hit.
    private static final double NARROWEST = 12;

    /// Note values; [#ADAPTIVE] follows the zoom, [#OFF] is each tick.
    public enum Step {
        ADAPTIVE("Adaptive", 0), OFF("Off", 0), WHOLE("1/1", 1), HALF("1/2", 2), QUARTER("1/4", 4), EIGHTH("1/8",
                8),
        SIXTEENTH("1/16", 16), THIRTY_SECOND("1/32", 32), SIXTY_FOURTH("1/64", 64);

        private final String text;
        private final int partOfWhole;

        Step(String text, int partOfWhole) {
            this.text = text;
            this.partOfWhole = partOfWhole;
        }

        public String text() {
            return text;
        }
    }

    public enum Feel {
        STRAIGHT, TRIPLET, DOTTED
    }

    public Grid withStep(Step newStep) {
        return new Grid(newStep, feel);
    }

    /// The feel, or straight again where it was that already.
    public Grid toggled(Feel newFeel) {
        return new Grid(step, feel == newFeel ? Feel.STRAIGHT : newFeel);
    }

    /// As the menu and the strip show it: `1/8 T`, `1/4.`, `Adaptive`.
    public String text() {
        return switch (feel) {
            case STRAIGHT -> step.text();
            case TRIPLET -> step.text() + " T";
            case DOTTED -> step.text() + ".";
        };
    }

    /// The step in ticks at this zoom; 1 where the grid is off.
    public long ticks(TimeAxis axis) {
        int part = step == Step.ADAPTIVE ? adaptive(axis) : step.partOfWhole;
        if (part == 0) {
            return 1;
        }
        long straight = 4L * axis.ticksPerQuarter() / part;
        return Math.max(1, switch (feel) {
            case STRAIGHT -> straight;
            case TRIPLET -> straight * 2 / 3;
            case DOTTED -> straight * 3 / 2;
        });
    }

    private static int adaptive(TimeAxis axis) {
        int part = 64;
        while (part > 1 && axis.width(4L * axis.ticksPerQuarter() / part) < NARROWEST) {
            part /= 2;
        }
        return part;
    }

    /// The nearest place of the grid, counted from the start of the tick's bar.
    public long nearest(long tick, Meter meter, TimeAxis axis) {
        return Quantize.nearest(tick, ticks(axis), meter);
    }

    /// The place of the grid at or before the tick: the cell that was clicked.
    public long floor(long tick, Meter meter, TimeAxis axis) {
        return Quantize.floor(tick, ticks(axis), meter);
    }

    /// The distance rounded to whole steps: what is moved keeps its place beside the grid.
    public long relative(double distance, TimeAxis axis) {
        long step = ticks(axis);
        return Math.round(distance / step) * step;
    }
}
