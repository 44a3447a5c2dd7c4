package attune.ui.pianoroll;

import attune.music.TickRange;
import attune.ui.common.Playhead;
import org.jspecify.annotations.Nullable;

/// On the ruler a click goes there, a drag sets the stretch that repeats; the stretch itself and its ends can be dragged.
final class RulerGesture implements Gesture {
    private static final double REACH = 5;
    private final RollViewModel roll;
    private final Playhead playhead;
    private final Pointer start;
    private final @Nullable TickRange before;
    private final Grasp grasp;
    private boolean dragged;

    private enum Grasp {
        NEW, START, END, WHOLE
    }

    RulerGesture(RollViewModel roll, Playhead playhead, Pointer start) {
        this.roll = roll;
        this.playhead = playhead;
        this.start = start;
        this.before = playhead.loopProperty().get();
        this.grasp = grasp(start);
    }

    private Grasp grasp(Pointer at) {
        if (before == null) {
            return Grasp.NEW;
        }
        double left = roll.time().x(before.start());
        double right = roll.time().x(before.end());
        if (Math.abs(at.x() - left) <= REACH) {
            return Grasp.START;
        }
        if (Math.abs(at.x() - right) <= REACH) {
            return Grasp.END;
        }
        return at.x() > left && at.x() < right && at.y() < RulerPainter.HEIGHT / 3 ? Grasp.WHOLE : Grasp.NEW;
    }

    @Override
    public void drag(Pointer now) {
        dragged |= now.farFrom(start);
        if (dragged) {
            long from = snapped(start);
            long to = snapped(now);
            playhead.loopProperty().set(before == null ? range(from, to) : dragged(before, from, to));
        }
    }

    private TickRange dragged(TickRange loop, long from, long to) {
        return switch (grasp) {
            case NEW -> range(from, to);
            case START -> range(to, loop.end());
            case END -> range(loop.start(), to);
            case WHOLE -> {
                long by = Math.max(-loop.start(), to - from);
                yield new TickRange(loop.start() + by, loop.end() + by);
            }
        };
    }

    /// At least one step long: an empty stretch would repeat for ever without a sound.
    private TickRange range(long one, long other) {
        long from = Math.min(one, other);
        return new TickRange(from, Math.max(Math.max(one, other), from + roll.gridTicks()));
    }

    private long snapped(Pointer at) {
        long tick = roll.time().tick(at.x());
        return at.alt() ? tick : roll.nearest(tick);
    }

    @Override
    public void release(Pointer now) {
        if (!dragged) {
            playhead.seek(snapped(now));
        }
    }

    @Override
    public void cancel() {
        playhead.loopProperty().set(before);
    }
}
