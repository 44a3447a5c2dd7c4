package attune.ui.pianoroll;

import attune.music.Note;
import attune.music.TickRange;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Which part of the piece is shown: both axes, kept inside the piece, and the size of the view. FX thread only.
public final class RollViewport {
    private final ObjectProperty<TimeAxis> time = new SimpleObjectProperty<>(new TimeAxis(480, 48, 0));
    private final ObjectProperty<PitchAxis> pitch = new SimpleObjectProperty<>(new PitchAxis(12, 500));
    private double width = 800;
    private double height = 400;
    private final LongProperty end = new SimpleLongProperty(1);

    public TimeAxis time() {
        return time.get();
    }

    public PitchAxis pitch() {
        return pitch.get();
    }

    public ObjectProperty<TimeAxis> timeProperty() {
        return time;
    }

    public ObjectProperty<PitchAxis> pitchProperty() {
        return pitch;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// The first tick after what can be scrolled to.
    public long end() {
        return end.get();
    }

    ReadOnlyLongProperty endProperty() {
        return end;
    }

    /// What the view shows of the piece.
    public TickRange visible() {
        return time.get().visible(width);
    }

    void resize(double newWidth, double newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        show(time.get());
        show(pitch.get());
    }

    void setEnd(long newEnd) {
        end.set(newEnd);
        show(time.get());
    }

    void show(TimeAxis axis) {
        double furthest = Math.max(0, axis.width(end()) - width);
        time.set(axis.scroll() > furthest ? axis.scrolledTo(furthest) : axis);
    }

    void show(PitchAxis axis) {
        pitch.set(axis.within(height));
    }

    void scrollBy(double dx, double dy) {
        show(time.get().scrolledBy(dx));
        show(pitch.get().scrolledBy(dy));
    }

    void zoomTime(double factor, double x) {
        show(time.get().zoomed(factor, x));
    }

    void zoomPitch(double factor, double y) {
        show(pitch.get().zoomed(factor, y));
    }

    void fitTime(TickRange range) {
        TimeAxis fitted = time.get().fitting(range, width);
        end.set(Math.max(end(), range.end()));
        show(fitted);
    }

    void fitPitch(int lowest, int highest) {
        show(pitch.get().fitting(lowest, highest, height));
    }

    /// Scrolls no further than it takes to show the note.
    void reveal(Note note) {
        TimeAxis axis = time.get();
        double left = axis.x(note.tick());
        double right = Math.min(axis.x(note.end()), left + width - 32);
        double dx = left < 16 ? left - 16 : Math.max(0, right - width + 16);
        scrollBy(dx, 0);
        revealRows(note.pitch(), note.pitch());
    }

    /// Scrolls up or down no further than it takes to show these rows and all between; the upper ones where not all fit.
    void revealRows(int lowest, int highest) {
        double top = pitch.get().y(highest);
        double bottom = pitch.get().y(lowest) + pitch.get().rowHeight();
        double below = Math.max(0, bottom - height);
        scrollBy(0, top < 0 ? top : Math.min(top, below));
    }

    /// Whether so many rows can be seen at once.
    boolean fits(int rows) {
        return rows * pitch.get().rowHeight() <= height;
    }
}
