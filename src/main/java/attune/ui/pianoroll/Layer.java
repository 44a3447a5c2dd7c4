package attune.ui.pianoroll;

import java.util.EnumSet;
import java.util.Set;

/// What is painted on a canvas of its own, and so can be painted alone.
enum Layer {
    OVERVIEW, WINDOW, RULER, KEYBOARD, GRID, NOTES, OVERLAY, VELOCITY;

    static final Set<Layer> ALL = EnumSet.allOf(Layer.class);
    /// What moves when time is scrolled or zoomed.
    static final Set<Layer> TIME = EnumSet.of(WINDOW, RULER, GRID, NOTES, OVERLAY, VELOCITY);
    /// What shows the piece as a whole.
    static final Set<Layer> STRIP = EnumSet.of(OVERVIEW, WINDOW);
    static final Set<Layer> PITCH = EnumSet.of(KEYBOARD, GRID, NOTES, OVERLAY);
    static final Set<Layer> MUSIC = EnumSet.of(NOTES, VELOCITY);
    static final Set<Layer> PARTS = EnumSet.of(OVERVIEW, NOTES, VELOCITY);
}
