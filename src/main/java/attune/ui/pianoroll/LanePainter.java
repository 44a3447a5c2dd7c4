package attune.ui.pianoroll;

import attune.music.ControlEvent;
import attune.music.ControllerLane;
import attune.music.TickRange;
import attune.music.Track;
import attune.ui.common.Palette;
import java.util.List;

/// Paints what a controller of the active track does: a step at each event, filled from the value from which the others are counted.
final class LanePainter {
    private static final double TOP = 6;
    private static final double POINT = 2;

    private LanePainter() {}

    static void paint(Raster raster, Frame frame, ControllerLane lane) {
        Palette palette = frame.palette();
        raster.clear(Raster.argb(palette.window()));
        raster.fill(0, 0, raster.width(), 1, Raster.argb(palette.line()));
        int centre = frame.pixels(y(lane, lane.centre()));
        raster.fill(0, centre, raster.width(), centre + 1, Raster.argb(palette.beat()));
        if (frame.active() >= frame.score().tracks().size()) {
            return;
        }
        Track track = frame.score().tracks().get(frame.active());
        int line = Raster.argb(frame.colour(frame.active()));
        int ground = Raster.argb(frame.colour(frame.active()).interpolate(palette.window(), 0.72));
        TickRange visible = frame.visible();
        int value = lane.valueAt(track, visible.start());
        int from = 0;
        List<ControlEvent> events = lane.events(track);
        for (ControlEvent event : events) {
            if (event.tick() > visible.start() && event.tick() < visible.end()) {
                int to = frame.shape().column(event.tick());
                step(raster, frame, lane, value, from, to, line, ground);
                value = event.value();
                from = to;
            }
        }
        step(raster, frame, lane, value, from, raster.width(), line, ground);
        for (ControlEvent event : events) {
            if (visible.contains(event.tick())) {
                point(raster, frame, frame.shape().column(event.tick()), frame.pixels(y(lane, event.value())), line);
            }
        }
    }

    private static void step(Raster raster, Frame frame, ControllerLane lane, int value, int from, int to, int line,
            int ground) {
        int at = frame.pixels(y(lane, value));
        int centre = frame.pixels(y(lane, lane.centre()));
        raster.fill(from, Math.min(at, centre), to, Math.max(at, centre), ground);
        raster.fill(from, at, to, at + Math.max(1, frame.pixels(1)), line);
    }

    private static void point(Raster raster, Frame frame, int x, int y, int argb) {
        int size = frame.pixels(POINT);
        raster.fill(x - size, y - size, x + size + 1, y + size + 1, argb);
    }

    /// Where a value stands, from the upper edge of the lane.
    static double y(ControllerLane lane, int value) {
        double room = VelocityPainter.HEIGHT - 2 * TOP;
        return TOP + room * (lane.highest() - value) / (lane.highest() - lane.lowest());
    }

    /// The value at a height of the lane.
    static int value(ControllerLane lane, double y) {
        double room = VelocityPainter.HEIGHT - 2 * TOP;
        return lane.fit(lane.highest() - (y - TOP) / room * (lane.highest() - lane.lowest()));
    }
}
