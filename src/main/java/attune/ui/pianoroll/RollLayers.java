package attune.ui.pianoroll;

import attune.music.ControllerLane;
import attune.music.Score;
import attune.ui.common.Palette;
import attune.ui.common.Playhead;
import attune.ui.common.RollOverlay;
import attune.ui.common.TakePreview;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// The pictures that make up the roll, and which of them have to be painted at the next pulse.
///
/// The overlay reaches over the ruler as well, so that arcs between high notes are not cut.
final class RollLayers {
    /// How long flashing notes take to fade, in nanoseconds.
    private static final long FADE = 900_000_000L;
    private static final long STRIP_WAITS = 500_000_000L;

    final RasterLayer overview = new RasterLayer();
    final Canvas window = new Canvas();
    final Canvas ruler = new Canvas();
    final Canvas keyboard = new Canvas();
    final Canvas grid = new Canvas();
    final RasterLayer notes = new RasterLayer();
    final Canvas overlay = new Canvas();
    final RasterLayer velocity = new RasterLayer();
    private final RollViewModel roll;
    private final Playhead playhead;
    private final ObservableValue<Palette> palette;
    private final Set<Layer> stale = EnumSet.allOf(Layer.class);
    private @Nullable ShadesOf shadesOf;
    private List<NoteShades> shades = List.of();
    private final SelectionIndex selected = new SelectionIndex();
    private final DistantNotes distant = new DistantNotes();
    private NoteNames names = new NoteNames(1);
    private long paintedEnd = -1;
    private boolean stripPainted;
    private long lastStrip;
    private long flashStart = System.nanoTime() - 2 * FADE;

    private record ShadesOf(Palette palette, List<Integer> colours, int active, Set<Integer> silent, boolean ghosts) {}

    RollLayers(RollViewModel roll, Playhead playhead, ObservableValue<Palette> palette) {
        this.roll = roll;
        this.playhead = playhead;
        this.palette = palette;
        window.setMouseTransparent(true);
        overlay.setMouseTransparent(true);
        grid.setMouseTransparent(true);
        var session = roll.session();
        stale(Layer.TIME, roll.viewport().timeProperty());
        stale(Layer.PITCH, roll.viewport().pitchProperty());
        stale(Layer.ALL, session.scoreProperty(), palette);
        stale(Layer.MUSIC, roll.proposalProperty(), session.selectionProperty(), roll.showNamesProperty());
        stale(Layer.PARTS, session.activeTrackProperty(), session.mutedProperty(), session.soloedProperty());
        stale(EnumSet.of(Layer.GRID), roll.gridProperty(), roll.rows().scaleProperty());
        stale(Layer.PARTS, roll.ghostsProperty());
        stale(EnumSet.of(Layer.VELOCITY), roll.laneProperty());
        stale(EnumSet.of(Layer.KEYBOARD), roll.hoveredPitchProperty());
        stale(EnumSet.of(Layer.RULER), playhead.loopProperty());
        stale(EnumSet.of(Layer.OVERLAY), session.previewProperty(), session.overlayProperty(), roll.bandProperty());
        session.previewProperty().addListener((_, before, now) -> {
            if (Beneath.differs(before, now)) {
                stale.addAll(Layer.PARTS);
            }
        });
        session.overlayProperty().addListener((_, before, now) -> {
            if (!now.flashing().isEmpty() && !now.flashing().equals(before.flashing())) {
                flashStart = System.nanoTime();
            }
        });
    }

    private void stale(Set<Layer> layers, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.addListener((_, _, _) -> stale.addAll(layers));
        }
    }

    void staleAll() {
        stale.addAll(Layer.ALL);
    }

    void resize(double width, double height) {
        overview.cover(width, OverviewPainter.HEIGHT);
        size(window, width, OverviewPainter.HEIGHT);
        size(ruler, width, RulerPainter.HEIGHT);
        size(keyboard, KeyboardPainter.WIDTH, height);
        size(grid, width, height);
        notes.cover(width, height);
        size(overlay, width, RulerPainter.HEIGHT + height);
        velocity.cover(width, VelocityPainter.HEIGHT);
        staleAll();
    }

    private static void size(Canvas canvas, double width, double height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
    }

    /// Paints what changed since the last time.
    ///
    /// @return whether something was painted
    boolean paint(long now, double scale) {
        if (isFading(now)) {
            stale.add(Layer.OVERLAY);
        }
        if (paintedEnd != roll.viewport().end()) {
            paintedEnd = roll.viewport().end(); // a take reaches beyond the piece: the strip holds more, so all in it moves
            stale.addAll(Layer.STRIP);
        }
        if (names.scale() != scale) {
            names = new NoteNames(scale); // the window came to a screen with other pixels
            staleAll();
        }
        if (stale.isEmpty()) {
            return false;
        }
        Set<Layer> due = due(now);
        Frame frame = frame(scale);
        if (due.contains(Layer.NOTES) && due.remove(Layer.VELOCITY)) {
            Raster raster = velocity.begin(scale);
            ControllerLane lane = roll.laneProperty().get();
            ForkJoinTask<?> beside = ForkJoinPool.commonPool().submit(() -> paintLane(raster, frame, lane));
            due.forEach(layer -> paint(layer, frame, now));
            beside.join(); // paints it here where no other core is free
            velocity.show(scale);
        } else {
            due.forEach(layer -> paint(layer, frame, now));
        }
        return true;
    }

    /// All that is stale, but the strip of the whole piece only where nothing else is, or after half a second: of a hundred
    /// thousand notes it costs as much as the edit that changed one.
    private Set<Layer> due(long now) {
        Set<Layer> due = EnumSet.copyOf(stale);
        boolean waits = due.contains(Layer.OVERVIEW) && due.contains(Layer.NOTES) && stripPainted
                && now - lastStrip < STRIP_WAITS;
        stale.clear();
        if (waits) {
            due.remove(Layer.OVERVIEW);
            stale.add(Layer.OVERVIEW);
        } else if (due.contains(Layer.OVERVIEW)) {
            stripPainted = true;
            lastStrip = now;
        }
        return due;
    }

    /// A little longer than the fade takes, for one more picture without the flashes.
    private boolean isFading(long now) {
        return now - flashStart < FADE + 100_000_000L;
    }

    private Frame frame(double scale) {
        List<NoteIndex> indexes = roll.indexes();
        Set<Integer> silent = roll.silent();
        return new Frame(roll.score(), indexes, shades(roll.score(), silent), selected.of(roll.selection(), indexes),
                roll.activeTrack(), silent, roll.time(), roll.pitch(), roll.gridProperty().get(),
                roll.rows().scaleProperty().get(), roll.showNamesProperty().get() ? names : null,
                roll.viewport().width(), roll.viewport().height(),
                scale, new NoteShape(roll.time(), roll.pitch(), scale), palette.getValue());
    }

    /// Kept while nothing about the tracks changes: scrolling would make a thousand colours a picture.
    private List<NoteShades> shades(Score score, Set<Integer> silent) {
        List<Integer> colours = IntStream.range(0, score.tracks().size())
                .mapToObj(track -> Palette.number(score, track)).toList();
        ShadesOf now = new ShadesOf(palette.getValue(), colours, roll.activeTrack(), silent,
                roll.ghostsProperty().get());
        if (!now.equals(shadesOf)) {
            shadesOf = now;
            shades = NoteShades.ofTracks(now.palette(), colours, now.active(), silent, now.ghosts());
        }
        return shades;
    }

    private void paint(Layer layer, Frame frame, long now) {
        switch (layer) {
            case OVERVIEW -> overview.paint(frame.scale(),
                    raster -> OverviewPainter.paintPiece(raster, frame, roll.viewport().end()));
            case WINDOW -> OverviewPainter.paintWindow(window.getGraphicsContext2D(), frame, roll.viewport().end());
            case RULER -> RulerPainter.paint(ruler.getGraphicsContext2D(), frame, playhead.loopProperty().get());
            case KEYBOARD ->
                KeyboardPainter.paint(keyboard.getGraphicsContext2D(), frame, roll.hoveredPitchProperty().get());
            case GRID -> GridPainter.paint(grid.getGraphicsContext2D(), frame);
            case NOTES -> notes.paint(frame.scale(), raster -> paintNotes(raster, frame));
            case OVERLAY -> paintOverlay(overlay.getGraphicsContext2D(), frame, now);
            case VELOCITY ->
                velocity.paint(frame.scale(), raster -> paintLane(raster, frame, roll.laneProperty().get()));
        }
    }

    private void paintNotes(Raster raster, Frame frame) {
        if (DistantNotes.fits(frame)) {
            distant.paint(raster, frame);
        } else {
            NotePainter.paint(raster, frame);
        }
    }

    /// Knows nothing but what it is given: it may run beside the FX thread.
    private static void paintLane(Raster raster, Frame frame, @Nullable ControllerLane lane) {
        if (lane == null) {
            VelocityPainter.paint(raster, frame);
        } else {
            LanePainter.paint(raster, frame, lane);
        }
    }

    private void paintOverlay(GraphicsContext canvas, Frame frame, long now) {
        canvas.clearRect(0, 0, overlay.getWidth(), overlay.getHeight());
        overlay.setVisible(isOverlaid());
        canvas.save();
        canvas.translate(0, RulerPainter.HEIGHT);
        AttentionPainter.paintArcs(canvas, frame, roll.session().overlayProperty().get());
        canvas.beginPath();
        canvas.rect(0, 0, frame.width(), frame.height());
        canvas.clip();
        paintInRows(canvas, frame, now);
        canvas.restore();
    }

    /// An empty canvas over the whole roll costs as much to show as a full one.
    private boolean isOverlaid() {
        return roll.session().previewProperty().get() != null || roll.bandProperty().get() != null
                || !roll.session().overlayProperty().get().equals(RollOverlay.NONE);
    }

    private void paintInRows(GraphicsContext canvas, Frame frame, long now) {
        TakePreview take = roll.session().previewProperty().get();
        if (take != null) {
            OverlayPainter.paintPreview(canvas, frame, take);
        }
        RollOverlay overlaid = roll.session().overlayProperty().get();
        RollOverlay.Expectation expectation = overlaid.expectation();
        if (expectation != null) {
            AttentionPainter.paintExpectation(canvas, frame, expectation);
        }
        if (now - flashStart < FADE) {
            OverlayPainter.paintFlashes(canvas, frame, overlaid, 1 - (double) (now - flashStart) / FADE);
        }
        OverlayPainter.paintBand(canvas, frame, roll.bandProperty().get());
    }
}
