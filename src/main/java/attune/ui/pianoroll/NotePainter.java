package attune.ui.pianoroll;

import attune.music.TickRange;
import java.util.Arrays;
import java.util.BitSet;

/// Paints one track's visible notes: voice colour, velocity as shade, the name where there is room.
///
/// Of many notes narrower than a pixel only the first of a row is painted there.
final class NotePainter {
    private static final double ROOM_FOR_NAME = 26;
    private static final double OUTLINE = 1.5;
    private static final double NAMED_ROW = 10;
    private final Raster raster;
    private final Frame frame;
    private final NoteIndex index;
    private final NoteShades shades;
    private final BitSet selected;
    private final boolean named;
    private final NoteShape shape;
    private final int roomForName;
    private final int onNote;
    private final int text;
    private final int[] paintedTo = new int[PitchAxis.PITCHES];

    private NotePainter(Raster raster, Frame frame, int track) {
        this.raster = raster;
        this.frame = frame;
        index = frame.indexes().get(track);
        shades = frame.shades().get(track);
        selected = frame.selected().get(track);
        named = frame.names() != null && !frame.silent().contains(track) && frame.pitch().rowHeight() >= NAMED_ROW;
        shape = frame.shape();
        roomForName = frame.pixels(ROOM_FOR_NAME);
        onNote = Raster.argb(frame.palette().onNote());
        text = Raster.argb(frame.palette().text());
        Arrays.fill(paintedTo, Integer.MIN_VALUE);
    }

    static void paint(Raster raster, Frame frame) {
        raster.clear(0);
        frame.tracksInOrder().forEach(track -> new NotePainter(raster, frame, track).paint());
    }

    /// Selected notes lie on top of their track, brighter and outlined.
    private void paint() {
        TickRange visible = frame.visible();
        index.forEachPlaceIn(visible.start(), visible.end(), place -> {
            if (!selected.get(place)) {
                paint(place, false);
            }
        });
        if (!selected.isEmpty()) {
            Arrays.fill(paintedTo, Integer.MIN_VALUE);
            index.forEachPlaceIn(visible.start(), visible.end(), place -> {
                if (selected.get(place)) {
                    paint(place, true);
                }
            });
        }
    }

    private void paint(int place, boolean isSelected) {
        int pitch = index.pitch(place);
        int start = shape.column(index.start(place));
        int end = shape.column(index.end(place));
        if (end - start <= shape.narrowest && Math.max(end, start + 1) <= paintedTo[pitch]) {
            return; // so narrow that one before it stands there already
        }
        NoteBox box = shape.box(start, end, pitch);
        paintedTo[pitch] = Math.max(paintedTo[pitch], box.right());
        box.fill(raster, isSelected ? shades.selected() : shades.of(index.velocity(place)));
        if (isSelected) {
            outline(box);
        }
        if (named && box.right() - Math.max(0, box.left()) >= roomForName) {
            name(place, box, isSelected ? onNote : shades.ink(index.velocity(place)));
        }
    }

    private void outline(NoteBox box) {
        int room = frame.pixels(4);
        if (box.right() - box.left() >= room && box.bottom() - box.top() >= room) {
            raster.outline(box.left(), box.top(), box.right(), box.bottom(), OUTLINE * frame.scale(), text);
        }
    }

    private void name(int place, NoteBox box, int ink) {
        NoteNames names = frame.names();
        if (names != null) {
            int sharps = frame.score().keyAt(index.start(place)).sharps();
            int baseline = (box.top() + box.bottom()) / 2 + frame.pixels(3.5);
            raster.stamp(names.of(index.pitch(place), sharps), Math.max(0, box.left()) + frame.pixels(4),
                    baseline - names.ascent(), ink);
        }
    }
}
