package attune.ui.notation;

import attune.edit.Selection;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.notation.NotationOptions;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.notation.Engraver.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What stands on the page, and which of its notes sound or are selected. FX thread only; notation is made on the IO lane, where
/// of many edits in a row only the last is written.
final class NotationViewModel {
    private final Services services;
    private final Session session;
    private final PageChoices choices = new PageChoices();
    private final ReadOnlyObjectWrapper<EngravedPage> page = new ReadOnlyObjectWrapper<>(EngravedPage.EMPTY);
    private boolean stale = true;
    private double spaces = 100;
    private @Nullable JobHandle<EngravedPage> writing;

    NotationViewModel(Services services) {
        this.services = services;
        session = services.session();
        session.scoreProperty().subscribe(this::outdate);
        session.previewProperty().subscribe(_ -> {
            if (choices.scopeProperty().get() == PageScope.TAKE) {
                outdate();
            }
        });
        session.selectionProperty().subscribe(_ -> {
            if (choices.scopeProperty().get() == PageScope.SELECTION) {
                outdate();
            }
        });
        choices.onChange(this::outdate);
    }

    PageChoices choices() {
        return choices;
    }

    ReadOnlyObjectProperty<EngravedPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How wide the page is, in spaces between staff lines.
    void setSpaces(double newSpaces) {
        if (Math.abs(newSpaces - spaces) > 0.5) {
            spaces = newSpaces;
            outdate();
        }
    }

    private void outdate() {
        stale = true;
    }

    /// Begins to write anew where something changed; called at each pulse while the page is shown.
    void pulse() {
        if (!stale || writing != null) {
            return;
        }
        stale = false;
        Supplier<Score> shown = choices.scopeProperty().get().of(session);
        String title = session.titleProperty().get();
        NotationOptions options = choices.options();
        double width = spaces;
        writing = services.jobs().submit("Write the page", Lane.IO,
                context -> EngravedPage.of(shown.get(), title, options, width, context), made -> {
                    writing = null;
                    page.set(made);
                }, problem -> {
                    writing = null;
                    services.messages().failed("Write the page", problem);
                });
    }

    /// Whether the page is as the piece is.
    boolean isUpToDate() {
        return !stale && writing == null;
    }

    /// The heads that sound at the tick.
    List<Mark> sounding(long tick) {
        List<Mark> marks = new ArrayList<>();
        for (EngravedSystem system : page.get().systems()) {
            if (system.range().contains(tick)) {
                for (int i = 0; i < system.heads().size(); i++) {
                    if (system.heads().get(i).range().contains(tick)) {
                        marks.add(new Mark(system.name(), i));
                    }
                }
            }
        }
        return marks;
    }

    /// The heads of selected notes.
    List<Mark> selected() {
        Selection selection = session.selection();
        List<Mark> marks = new ArrayList<>();
        if (selection.isEmpty()) {
            return marks;
        }
        TickRange range = selection.range();
        for (EngravedSystem system : page.get().systems()) {
            if (system.range().overlaps(range)) {
                for (int i = 0; i < system.heads().size(); i++) {
                    if (isIn(selection, system.heads().get(i))) {
                        marks.add(new Mark(system.name(), i));
                    }
                }
            }
        }
        return marks;
    }

    private static boolean isIn(Selection selection, EngravedSystem.Head head) {
        return head.track() >= 0
                ? selection.contains(head.track(), head.note())
                : selection.notes().values().stream().anyMatch(notes -> notes.contains(head.note()));
    }

    /// The system in which the tick lies.
    @Nullable
    String systemAt(long tick) {
        for (EngravedSystem system : page.get().systems()) {
            if (system.range().contains(tick)) {
                return system.name();
            }
        }
        return null;
    }

    /// Selects the note that was clicked, in the roll as well; with `more` it is added, or taken away.
    void click(String name, int place, boolean more) {
        for (EngravedSystem system : page.get().systems()) {
            if (system.name().equals(name) && place < system.heads().size()) {
                select(system.heads().get(place), more);
                return;
            }
        }
    }

    private void select(EngravedSystem.Head head, boolean more) {
        List<Track> tracks = session.score().tracks();
        for (int track = 0; track < tracks.size(); track++) {
            boolean asked = head.track() < 0 || choices.scopeProperty().get() == PageScope.SELECTION
                    || head.track() == track;
            if (asked && tracks.get(track).notes().contains(head.note())) {
                Selection clicked = Selection.of(track, Set.of(head.note()));
                session.select(more ? session.selection().toggled(clicked) : clicked);
                session.activeTrackProperty().set(track);
                services.playhead().seek(head.range().start());
                return;
            }
        }
    }

    void clearSelection() {
        session.select(Selection.NONE);
    }
}
