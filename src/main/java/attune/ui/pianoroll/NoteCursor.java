package attune.ui.pianoroll;

import attune.edit.DeleteNotes;
import attune.edit.InsertNotes;
import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.Playhead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A place of the roll that keys move apart from the selection: what stands there is said, sounded, written and selected without a
/// mouse, and without seeing it. It is about the notes of the active track. FX thread only.
final class NoteCursor {
    private static final int MIDDLE_C = 60;
    private static final int HIGHEST = 127;
    private final RollViewModel roll;
    private final Playhead playhead;
    private final Consumer<String> voice;
    private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
    private int piece;

    record Place(long tick, int pitch) {}

    /// @param voice is told what stands where the cursor came to
    NoteCursor(RollViewModel roll, Playhead playhead, Consumer<String> voice) {
        this.roll = roll;
        this.playhead = playhead;
        this.voice = voice;
        roll.session().scoreProperty().subscribe(_ -> {
            if (piece != roll.session().piece()) {
                piece = roll.session().piece();
                place.set(null);
            }
        });
    }

    /// Null until it is used.
    ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place;
    }

    /// @return whether it was there to be hidden
    boolean hide() {
        boolean shown = place.get() != null;
        place.set(null);
        return shown;
    }

    void later() {
        shown(from -> new Place(roll.floor(from.tick() + roll.gridTicks()), from.pitch()));
    }

    void earlier() {
        shown(from -> new Place(roll.floor(Math.max(0, from.tick() - 1)), from.pitch()));
    }

    /// By a row of those that the roll shows.
    void rows(int up) {
        PitchRows rows = roll.pitch().rows();
        shown(from -> new Place(from.tick(),
                Math.clamp(rows.pitch(rows.above(from.pitch()) - up), 0, HIGHEST)));
    }

    /// To the next note of the track, or to the one before; notes that start together go from low to high.
    void walk(int step) {
        shown(from -> {
            Comparator<Note> order = Comparator.comparingLong(Note::tick).thenComparingInt(Note::pitch);
            Note here = new Note(from.tick(), 1, from.pitch(), 1);
            return track().stream()
                    .filter(note -> Integer.signum(order.compare(note, here)) == step)
                    .min(step > 0 ? order : order.reversed())
                    .map(note -> new Place(note.tick(), note.pitch())).orElse(from);
        });
    }

    /// Takes away the note that stands here, or writes one as long as the last.
    void write() {
        at(here -> {
            Selection found = found(here);
            if (found.isEmpty()) {
                Note note = new Note(here.tick(), roll.lastLength(), here.pitch(), roll.lastVelocity());
                roll.session().apply(new InsertNotes("Insert a note", roll.activeTrack(), List.of(note)));
                roll.audition().note(roll.activeTrack(), note);
            } else {
                roll.session().apply(new DeleteNotes(found));
            }
        });
    }

    /// Adds the note that stands here to the selection, or takes it out.
    void toggle() {
        at(here -> roll.session().select(roll.session().selection().toggled(found(here))));
    }

    /// Selects all that starts between what is selected and the cursor, this note included.
    void extend() {
        at(here -> {
            Selection selected = roll.session().selection();
            TickRange range = selected.isEmpty() ? new TickRange(here.tick(), here.tick()) : selected.range();
            long first = Math.min(range.start(), here.tick());
            long last = Math.max(range.end() - 1, here.tick());
            List<Note> between = new ArrayList<>(found(here).in(roll.activeTrack()));
            track().stream().filter(note -> note.tick() >= first && note.tick() <= last && !selected.isEmpty())
                    .forEach(between::add);
            roll.session().select(selected.plus(Selection.of(roll.activeTrack(), between)));
        });
    }

    void bringPlayhead() {
        at(here -> {
            if (!playhead.isPlaying()) {
                playhead.seek(here.tick());
            }
        });
    }

    /// The note of the active track that sounds at the place; where several do, the last that started.
    Optional<Note> note() {
        return Optional.ofNullable(place.get()).flatMap(here -> SpokenPlace.at(track(), here));
    }

    private Selection found(Place here) {
        return Selection.of(roll.activeTrack(), SpokenPlace.at(track(), here).map(List::of).orElse(List.of()));
    }

    private List<Note> track() {
        Score score = roll.session().score();
        return roll.activeTrack() < score.tracks().size()
                ? score.tracks().get(roll.activeTrack()).notes()
                : List.of();
    }

    /// The first key only shows the cursor, where the eye or the ear is anyway.
    private void shown(UnaryOperator<Place> step) {
        Place now = place.get();
        Place next = now == null ? beginning() : step.apply(now);
        place.set(next);
        roll.viewport().reveal(new Note(next.tick(), Math.max(1, roll.gridTicks()), next.pitch(), 1));
        note().filter(_ -> !next.equals(now)).ifPresent(note -> roll.audition().note(roll.activeTrack(), note));
        say(next);
    }

    private void at(Consumer<Place> act) {
        Place here = place.get();
        if (here == null) {
            shown(from -> from);
        } else {
            act.accept(here);
            say(here);
        }
    }

    private Place beginning() {
        return roll.session().selection().stream().min(Comparator.naturalOrder())
                .map(note -> new Place(note.tick(), note.pitch()))
                .orElseGet(() -> new Place(roll.floor(playhead.tick()), nearby()));
    }

    /// The pitch of the lowest note that starts at the playhead, or last before it.
    private int nearby() {
        Comparator<Note> lastThenLowest = Comparator.comparingLong(Note::tick).reversed()
                .thenComparingInt(Note::pitch);
        return track().stream().filter(note -> note.tick() <= playhead.tick()).min(lastThenLowest)
                .or(() -> track().stream().findFirst())
                .map(Note::pitch).orElse(MIDDLE_C);
    }

    private void say(Place here) {
        voice.accept(SpokenPlace.of(roll.session().score(), roll.activeTrack(), roll.session().selection(), here));
    }
}
