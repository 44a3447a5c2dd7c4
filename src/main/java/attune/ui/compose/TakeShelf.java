package attune.ui.compose;

import attune.generate.TakePart;
import attune.music.Score;
import attune.play.Player;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import attune.ui.heatmap.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The takes, and the one of them that is shown in the roll, heard in the piece and pictured by the heat maps.
///
/// It owns the session's preview and overlay; where somebody else takes the preview away, it lets the take go. FX thread only.
@SuppressWarnings("ReferenceEquality") // undo and redo bring back the very scores
public final class TakeShelf {
    /// The step that put a take into the piece: undo brings back the score before it, redo the one after it.
    private record Kept(String id, Score before, Score after) {}

    private final Services services;
    private final Session session;
    private final Spotlight spotlight;
    private final TakeFiles files;
    private final Runnable onOther;
    private final Runnable onDismissed;
    private final Map<String, TakePlace> places = new HashMap<>();
    private final ObjectProperty<Takes.@Nullable Entry> selected;
    private final ReadOnlyObjectWrapper<@Nullable Passage> passage = new ReadOnlyObjectWrapper<>();
    private final StandingNotes standing = new StandingNotes();
    private @Nullable Kept kept;
    private boolean changing;
    private @Nullable TakePlace shown;

    /// @param onOther told when somebody else chose what is shown
    /// @param onDismissed told when somebody else took the preview away
    TakeShelf(Services services, Later later, Runnable onOther, Runnable onDismissed) {
        this.services = services;
        this.session = services.session();
        this.selected = services.takes().selectedProperty();
        this.onOther = onOther;
        this.onDismissed = onDismissed;
        this.spotlight = new Spotlight(session, later);
        this.files = new TakeFiles(services);
        selected.addListener((_, _, take) -> selectionChanged(take));
        session.previewProperty().addListener((_, _, take) -> previewChanged(take));
        session.scoreProperty().addListener((_, _, now) -> followHistory(now));
        services.playhead().tickProperty().subscribe(_ -> followPlayhead());
        services.playhead().playingProperty().subscribe(_ -> followPlayhead());
    }

    /// Lists the takes of earlier sessions.
    void readFiles() {
        files.read();
    }

    /// Newest first.
    public ObservableList<Takes.Entry> takes() {
        return services.takes().entries();
    }

    /// The take that is shown, or null: none, or the one being composed.
    public ReadOnlyObjectProperty<Takes.@Nullable Entry> selectedProperty() {
        return selected;
    }

    /// What the heat maps picture, or null.
    public ReadOnlyObjectProperty<@Nullable Passage> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    Spotlight spotlight() {
        return spotlight;
    }

    /// What a voice of the take that is shown sounds as (0–127).
    int program(int voice) {
        return shown == null ? 0 : shown.program(voice, session.score());
    }

    /// The parts of the take that is shown.
    List<TakePart> shownParts() {
        return shown == null ? List.of() : shown.parts();
    }

    /// Plays the piece with what is shown in it from there.
    void playFrom(long tick) {
        services.playhead().seek(tick);
        services.player().play();
    }

    /// Shows the take that is being composed.
    void show(Draft draft) {
        shown = TakePlace.of(draft);
        show(null, draft.passage(), draft.preview(true), true);
    }

    /// Lists a take that was composed; `show` selects it.
    void add(Takes.Entry take, Draft draft, boolean show) {
        places.put(take.id(), TakePlace.of(draft).filled());
        takes().addFirst(take);
        files.keep(take.take());
        if (show) {
            select(take);
        }
    }

    /// Shows the take in the piece; what plays goes on, so that takes can be compared while they sound.
    public void select(Takes.Entry take) {
        shown = place(take);
        show(take, pictured(take), place(take).preview(take.name(), session.score(), false), false);
    }

    /// Shows no take any more.
    public void clear() {
        show(null, null, null, false);
    }

    /// Plays the take in the piece from its start, or pauses it where it plays already.
    public void play(Takes.Entry take) {
        if (isPlaying(take)) {
            services.player().pause();
            return;
        }
        if (!take.equals(selected.get())) {
            select(take);
        }
        playFrom(place(take).start());
    }

    public boolean isPlaying(Takes.Entry take) {
        return take.equals(selected.get()) && services.player().state() == Player.State.PLAYING;
    }

    public void star(Takes.Entry take) {
        Takes.Entry changed = take.withStarred(!take.starred());
        boolean shown = take.equals(selected.get());
        takes().set(takes().indexOf(take), changed);
        files.keep(changed.take());
        if (shown) {
            quietly(() -> selected.set(changed));
        }
    }

    /// Puts the take's notes into the piece as one step that undo takes back; its heat maps stay. Once is enough.
    public void keep(Takes.Entry take) {
        if (isKept(take)) {
            services.messages().show(Messages.Kind.INFO, take.name() + " stands in the piece already.");
            return;
        }
        TakePreview preview = place(take).preview(take.name(), session.score(), false);
        Score before = session.score();
        show(take, pictured(take), null, false);
        session.apply(preview.kept("Keep " + take.name()));
        if (preview.parts().size() == 1) {
            session.activeTrackProperty().set(preview.parts().getFirst().track());
        }
        kept = new Kept(take.id(), before, session.score());
    }

    /// Undo takes the kept take out of the piece: then it is shown before it again. Redo puts it back.
    private void followHistory(Score now) {
        Takes.Entry take = selected.get();
        if (kept == null || take == null || !kept.id().equals(take.id())) {
            return;
        }
        if (now == kept.before()) {
            select(take);
        } else if (now == kept.after()) {
            show(take, pictured(take), null, false);
        }
    }

    /// Whether all notes of the take stand in the piece.
    public boolean isKept(Takes.Entry take) {
        return standing.holdsAll(session.score(), place(take).in(session.score()));
    }

    /// Throws the take away: nothing of it stays in the list, the roll, the heat maps or the history.
    public void discard(Takes.Entry take) {
        if (take.equals(selected.get())) {
            clear();
        }
        takes().remove(take);
        places.remove(take.id());
        files.delete(take.take());
    }

    /// Asks for a folder and writes the take's heat maps into it, as pictures and as tables.
    public void export(Takes.Entry take) {
        TakeExport export = new TakeExport(take, place(take).meterOf(take.melody()), place(take).passage());
        services.files().folder("Where to put the heat maps of " + take.name()).ifPresent(folder -> services.jobs()
                .submit("Saving the heat maps of " + take.name(), Lane.IO, _ -> {
                    export.write(folder);
                    return folder;
                }, done -> services.messages().show(Messages.Kind.INFO,
                        "The heat maps of " + take.name() + " are in " + done + ".")));
    }

    /// What the heat maps picture: nothing for a take of an earlier session.
    private @Nullable Passage pictured(Takes.Entry take) {
        return take.pictured() ? place(take).passage() : null;
    }

    private TakePlace place(Takes.Entry take) {
        TakePlace known = places.get(take.id());
        if (known == null || !known.fits(session.score())) {
            known = TakePlace.anew(take, session.score(), known);
            places.put(take.id(), known);
        }
        return known;
    }

    private void show(Takes.@Nullable Entry take, @Nullable Passage newPassage, @Nullable TakePreview preview,
            boolean composing) {
        quietly(() -> {
            selected.set(take);
            passage.set(newPassage);
            session.previewProperty().set(preview);
            spotlight.on(newPassage, composing);
        });
    }

    /// Makes changes of its own, which are no news to it.
    private void quietly(Runnable changes) {
        changing = true;
        try {
            changes.run();
        } finally {
            changing = false;
        }
    }

    /// The library selected a take.
    private void selectionChanged(Takes.@Nullable Entry take) {
        if (changing) {
            return;
        }
        if (take == null) {
            clear();
        } else {
            select(take);
        }
        onOther.run();
    }

    /// Somebody else took the preview away: another piece was opened, or Escape pressed.
    private void previewChanged(@Nullable TakePreview preview) {
        if (!changing && preview == null) {
            clear();
            onDismissed.run();
        }
    }

    private void followPlayhead() {
        spotlight.playheadAt(services.playhead().tick(), services.playhead().isPlaying());
    }
}
