package attune.ui.pianoroll;

import attune.edit.Edit;
import attune.edit.RampShape;
import attune.edit.Selection;
import attune.music.ControllerLane;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.Score;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The state of the roll: what is shown, with which tool and grid, and the edit that a drag proposes. FX thread only.
///
/// While a drag lasts, [#score] and [#selection] are what they would be after it; only [#commit] changes the session.
public final class RollViewModel {
    /// Empty bars after the last note, to write in.
    private static final int ROOM = 4;

    private final Session session;
    private final Audition audition;
    private final RollViewport viewport = new RollViewport();
    private final ScoreIndex index = new ScoreIndex();
    private final ScoreIndex shownIndex = new ScoreIndex();
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
    private final ObjectProperty<Grid> grid = new SimpleObjectProperty<>(Grid.ADAPTIVE);
    private final Quantizing quantizing = new Quantizing();
    private final ObjectProperty<@Nullable ControllerLane> lane = new SimpleObjectProperty<>();
    private final ObjectProperty<RampShape> rampShape = new SimpleObjectProperty<>(RampShape.LINE);
    private final BooleanProperty ghosts = new SimpleBooleanProperty();
    private final BooleanProperty showNames = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable Edit> proposal = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Band> band = new SimpleObjectProperty<>();
    private final IntegerProperty hoveredPitch = new SimpleIntegerProperty(-1);
    private final Beneath beneath;
    private final ScaleRows rows;
    private @Nullable Proposed proposed;
    private boolean newPiece = true;
    private long lastLength;
    private int lastVelocity = 90;

    /// A rubber band, in pixels of the notes' area.
    public record Band(double left, double top, double right, double bottom) {}

    private record Proposed(Edit edit, Score before, Score score, Selection selection) {}

    public RollViewModel(Session session, Audition audition) {
        this.session = session;
        this.audition = audition;
        this.beneath = new Beneath(session);
        this.rows = new ScaleRows(session, viewport);
        this.lastLength = session.score().ticksPerQuarter();
        session.gridStepProperty().bind(Bindings.createLongBinding(() -> grid.get().ticks(time()), grid,
                viewport.timeProperty()));
        session.scoreProperty().addListener((_, before, now) -> scoreChanged(before, now));
        session.previewProperty().addListener(_ -> updateEnd());
        scoreChanged(session.score(), session.score());
        session.onReturn(this::showSelection);
    }

    /// What undo or redo brought back is not left out of sight.
    private void showSelection() {
        session.selection().stream().min(Comparator.naturalOrder())
                .filter(note -> !viewport.visible().contains(note.tick())).ifPresent(viewport::reveal);
    }

    private void scoreChanged(Score before, Score now) {
        if (before.ticksPerQuarter() != now.ticksPerQuarter()) {
            viewport.show(viewport.time().withTicksPerQuarter(now.ticksPerQuarter()));
            lastLength = now.ticksPerQuarter();
        }
        newPiece = true;
        updateEnd();
    }

    private void updateEnd() {
        TakePreview preview = session.previewProperty().get();
        long last = Math.max(session.score().end(), preview == null ? 0 : preview.end());
        Meter meter = session.score().meter();
        viewport.setEnd(meter.barStart(Math.max(8, meter.position(last).bar() + ROOM)));
    }

    /// Shows a piece that was just opened from its beginning; called before painting, when the size of the view is known.
    ///
    /// A score with nothing to undo and nothing to redo is one that was just opened: the session tells no other way.
    void settle() {
        if (newPiece) {
            newPiece = false;
            if (session.undoLabelProperty().get().isEmpty() && session.redoLabelProperty().get().isEmpty()) {
                new RollZoom(this).showNewPiece();
            }
        }
    }

    public Session session() {
        return session;
    }

    public Audition audition() {
        return audition;
    }

    public RollViewport viewport() {
        return viewport;
    }

    public TimeAxis time() {
        return viewport.time();
    }

    public PitchAxis pitch() {
        return viewport.pitch();
    }

    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    public ObjectProperty<Grid> gridProperty() {
        return grid;
    }

    /// The pitch as it is written in the key at the beginning.
    String name(int aPitch) {
        return Pitch.name(aPitch, session.score().keyAt(0).sharps());
    }

    /// The controller that is shown below the notes; null for the velocities.
    ObjectProperty<@Nullable ControllerLane> laneProperty() {
        return lane;
    }

    /// What Shift draws in a controller's lane.
    ObjectProperty<RampShape> rampShapeProperty() {
        return rampShape;
    }

    /// Whether all tracks but the active one step back.
    BooleanProperty ghostsProperty() {
        return ghosts;
    }

    ScaleRows rows() {
        return rows;
    }

    Quantizing quantizing() {
        return quantizing;
    }

    public BooleanProperty showNamesProperty() {
        return showNames;
    }

    public ObjectProperty<@Nullable Edit> proposalProperty() {
        return proposal;
    }

    public ObjectProperty<@Nullable Band> bandProperty() {
        return band;
    }

    /// The pitch of the row under the pointer, −1 outside.
    public IntegerProperty hoveredPitchProperty() {
        return hoveredPitch;
    }

    /// The score as it is shown: with the edit that a drag proposes, without what a take takes the place of.
    public Score score() {
        Proposed shown = proposed();
        return beneath.of(shown == null ? session.score() : shown.score());
    }

    public Selection selection() {
        Proposed shown = proposed();
        return shown == null ? session.selection() : shown.selection();
    }

    /// Computed when it is asked for, so that ten mouse events in one pulse cost one.
    @SuppressWarnings("ReferenceEquality") // the proposal was computed from this very score
    private @Nullable Proposed proposed() {
        Edit edit = proposal.get();
        if (edit == null) {
            proposed = null;
        } else if (proposed == null || proposed.edit() != edit || proposed.before() != session.score()) {
            Score after = edit.applyTo(session.score());
            proposed = new Proposed(edit, session.score(), after, edit.selectionAfter(session.selection(), after));
        }
        return proposed;
    }

    /// Shows what the edit would do.
    void propose(Edit edit) {
        proposal.set(edit);
    }

    /// Makes the proposed edit one step of the history.
    void commit() {
        Edit edit = proposal.get();
        proposal.set(null);
        if (edit != null) {
            session.apply(edit);
        }
    }

    /// Forgets the proposed edit.
    void drop() {
        proposal.set(null);
        band.set(null);
    }

    List<NoteIndex> indexes() {
        return shownIndex.of(score());
    }

    HitTest hitTest() {
        return new HitTest(index.of(session.score()), session.selection(), activeTrack(), time(), pitch());
    }

    int activeTrack() {
        return session.activeTrackProperty().get();
    }

    /// Tracks that are not heard now: muted, or beside a soloed one.
    Set<Integer> silent() {
        Set<Integer> soloed = session.soloedProperty().get();
        Set<Integer> silent = new HashSet<>(session.mutedProperty().get());
        for (int i = 0; i < session.score().tracks().size() && !soloed.isEmpty(); i++) {
            if (!soloed.contains(i)) {
                silent.add(i);
            }
        }
        return silent;
    }

    /// The step of the grid at this zoom, in ticks.
    long gridTicks() {
        return grid.get().ticks(time());
    }

    /// The nearest place of the grid.
    long nearest(long tick) {
        return grid.get().nearest(tick, session.score().meter(), time());
    }

    /// The place of the grid at or before the tick.
    long floor(long tick) {
        return grid.get().floor(tick, session.score().meter(), time());
    }

    /// How long a note becomes that is drawn by a click: as the last one that was drawn, resized or clicked.
    long lastLength() {
        return lastLength;
    }

    int lastVelocity() {
        return lastVelocity;
    }

    void remember(Note note) {
        lastLength = note.duration();
        lastVelocity = note.velocity();
    }
}
