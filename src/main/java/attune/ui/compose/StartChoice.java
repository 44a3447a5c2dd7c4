package attune.ui.compose;

import attune.dataset.TokenSequence;
import attune.generate.Take;
import attune.music.Score;
import attune.music.Track;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the next take begins with, and why some beginnings are not possible as things stand. FX thread only.
public final class StartChoice {
    private final Session session;
    private final Playhead playhead;
    private final Function<Score, TokenSequence> chordify;
    private final ObjectProperty<Beginning> beginning = new SimpleObjectProperty<>(Beginning.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Take> again = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty allTracks = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper selectionReason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cursorReason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");

    StartChoice(Session session, Playhead playhead, Function<Score, TokenSequence> chordify) {
        this.session = session;
        this.playhead = playhead;
        this.chordify = chordify;
        session.scoreProperty().subscribe(_ -> refresh());
        session.selectionProperty().subscribe(_ -> refresh());
        session.activeTrackProperty().subscribe(_ -> refresh());
        playhead.tickProperty().subscribe(_ -> refresh());
        beginning.subscribe(_ -> refresh());
        allTracks.subscribe(_ -> refresh());
    }

    private void refresh() {
        StartFinder finder = finder();
        selectionReason.set(finder.reasonAgainst(Beginning.SELECTION));
        cursorReason.set(finder.reasonAgainst(Beginning.CURSOR));
        reason.set(finder.reasonAgainst(beginning.get()));
    }

    /// Where the take begins, and with what, as things stand now.
    TakeStart find() {
        return finder().find(beginning.get());
    }

    /// Begins the next take as this one began.
    void beginAs(Take take) {
        again.set(take);
        beginning.set(take.primer().events().size() == 0 ? Beginning.NOTHING : Beginning.TAKE);
    }

    /// The take that [Beginning#TAKE] is about; null for none.
    ReadOnlyObjectProperty<@Nullable Take> againProperty() {
        return again.getReadOnlyProperty();
    }

    /// Where composed notes go: the active track, or a new one where there is none for pitches.
    int track() {
        int active = session.activeTrackProperty().get();
        List<Track> tracks = session.score().tracks();
        return active < tracks.size() && !tracks.get(active).isPercussion() ? active : tracks.size();
    }

    private StartFinder finder() {
        return new StartFinder(session.score(), session.selection(), track(), allTracks.get(), playhead.tick(),
                again.get(), chordify);
    }

    public ObjectProperty<Beginning> beginningProperty() {
        return beginning;
    }

    /// Whether [Beginning#CURSOR] reads all tracks; otherwise the active one.
    public BooleanProperty allTracksProperty() {
        return allTracks;
    }

    /// Why the selection cannot be the beginning; empty where it can.
    public ReadOnlyStringProperty selectionReasonProperty() {
        return selectionReason.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty cursorReasonProperty() {
        return cursorReason.getReadOnlyProperty();
    }

    /// Why the chosen beginning is not possible; empty where it is.
    public ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }
}
