package attune.ui.compose;

import attune.edit.Selection;
import attune.generate.WritingRules;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.Palette;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Which track is which voice, and which voices stay: what the next harmony is written to. FX thread only.
public final class HarmonyChoice {
    private final Session session;
    private final Playhead playhead;
    private final ReplyRules rules;
    private final ReadOnlyObjectWrapper<List<Seat>> seats = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final BooleanProperty keep = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper couldKeep = new ReadOnlyBooleanWrapper();
    private VoiceSet voices = VoiceSet.of(4);
    private String piece = "";

    HarmonyChoice(Session session, Playhead playhead, ReplyRules rules) {
        this.session = session;
        this.playhead = playhead;
        this.rules = rules;
        chooseMelody();
        session.scoreProperty().subscribe(_ -> renew());
        session.selectionProperty().subscribe(_ -> refresh());
        session.previewProperty().subscribe(_ -> refresh());
        playhead.loopProperty().subscribe(_ -> refresh());
        keep.subscribe(_ -> refresh());
    }

    /// Harmonises for a choir of so many voices.
    void setVoices(int count) {
        if (count != voices.size()) {
            voices = VoiceSet.of(count);
            chooseMelody();
        }
    }

    /// Harmonises what is selected; a selection of several voices of the harmony, as keeping one leaves it, changes nothing.
    void chooseSelected() {
        Set<Integer> selected = Stretch.pitched(session.score(), session.selection()).notes().keySet();
        List<Integer> sitting = seats.get().stream().map(Seat::track).toList();
        if (selected.size() < 2 || !sitting.containsAll(selected)) {
            chooseMelody();
        }
    }

    /// The melody is what is selected, or else the active track.
    private void chooseMelody() {
        seats.set(new Seating(session.score().tracks(), voices).of(track()));
        refresh();
    }

    private int track() {
        return Stretch.pitched(session.score(), session.selection()).notes().keySet().stream().findFirst()
                .orElse(session.activeTrackProperty().get());
    }

    /// Another piece, or other tracks in it.
    private void renew() {
        String opened = session.titleProperty().get() + session.file().map(Object::toString).orElse("");
        boolean other = !opened.equals(piece);
        piece = opened;
        if (other) {
            chooseMelody();
        } else {
            seats.set(new Seating(session.score().tracks(), voices).renewed(seats.get()));
            refresh();
        }
    }

    /// Lets a voice sit on a track of the piece, or on a new one; whoever sat there before gets a new one.
    void seat(int voice, int track) {
        seats.set(seats.get().stream().map(seat -> seat.voice() == voice
                ? seat.on(track)
                : track != Seat.NEW && seat.track() == track ? seat.on(Seat.NEW) : seat).toList());
        refresh();
    }

    /// Lets a voice stay as it is, or be written.
    void lock(int voice, boolean locked) {
        seats.set(seats.get().stream().map(seat -> seat.voice() == voice ? seat.locked(locked) : seat).toList());
        refresh();
    }

    /// What a row of the form shows of a voice.
    ///
    /// @param colour the number of the colour that its track has, or is going to have
    /// @param trackNames of all tracks that it could sit on
    /// @param lockable whether it has notes that could stay
    record Face(Seat seat, int colour, List<String> trackNames, boolean lockable) {}

    List<Face> faces() {
        HarmonyFinder finder = finder();
        List<String> names = tracks().stream().map(this::trackName).toList();
        return seats.get().stream()
                .map(seat -> new Face(seat, Palette.number(session.score(), finder.place(seat)), names,
                        finder.hasNotes(seat)))
                .toList();
    }

    /// Whether the voice has notes that could stay.
    boolean canLock(Seat seat) {
        return finder().hasNotes(seat);
    }

    private void refresh() {
        HarmonyFinder finder = finder();
        couldKeep.set(couldKeep());
        reason.set(finder.reason());
        words.set(finder.reason().isEmpty() ? finder.words() : "");
    }

    /// The request as things stand now.
    Request find() {
        return finder().find();
    }

    private boolean couldKeep() {
        return seats.get().stream().anyMatch(
                seat -> !seat.locked() && !seat.isNew() && !session.selection().in(seat.track()).isEmpty());
    }

    private HarmonyFinder finder() {
        Score score = session.score();
        Selection selected = session.selection();
        boolean keeps = keep.get() && couldKeep();
        TickRange stretch = Stretch.find(score, keeps ? Selection.NONE : selected,
                playhead.loopProperty().get(), melodyTrack());
        WritingRules wanted = rules.forVoices(voices, score.keyAt(stretch.start()));
        return new HarmonyFinder(score, session.previewProperty().get(), seats.get(), stretch,
                keeps ? selected : Selection.NONE, wanted);
    }

    private int melodyTrack() {
        return seats.get().stream().filter(seat -> seat.locked() && !seat.isNew()).mapToInt(Seat::track).findFirst()
                .orElse(track());
    }

    /// The tracks that a voice can sit on.
    List<Integer> tracks() {
        return IntStream.range(0, session.score().tracks().size())
                .filter(track -> !session.score().tracks().get(track).isPercussion()).boxed().toList();
    }

    String trackName(int track) {
        String name = track == Seat.NEW ? "New track" : session.score().tracks().get(track).name();
        return name.isBlank() ? "Track " + (track + 1) : name;
    }

    /// Whether selected notes of the voices that are written stay; then they do not say which bars are meant.
    public BooleanProperty keepProperty() {
        return keep;
    }

    /// Whether such notes are selected.
    ReadOnlyBooleanProperty couldKeepProperty() {
        return couldKeep.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Seat>> seatsProperty() {
        return seats.getReadOnlyProperty();
    }

    /// Why nothing can be harmonised; empty where it can.
    ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /// What it is written to: `to Soprano, bars 1–8`.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
