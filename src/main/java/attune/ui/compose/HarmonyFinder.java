package attune.ui.compose;

import attune.edit.KeptPart;
import attune.edit.Selection;
import attune.generate.Brief;
import attune.generate.TakePart;
import attune.generate.VoicePart;
import attune.generate.WritingRules;
import attune.model.PassageTask;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.ui.common.TakePreview;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the request for a harmony of what the seats say, or says in a sentence why it cannot.
///
/// A locked voice is given as it is heard now: where a take is shown that wrote it, with the take's notes, which then come along.
///
/// @param shown the take that is shown, or null
/// @param stretch of the piece to harmonise
/// @param keep notes of the piece that stay where their voice is written
record HarmonyFinder(Score score, @Nullable TakePreview shown, List<Seat> seats, TickRange stretch, Selection keep,
        WritingRules rules) {
    /// Why nothing can be written; empty where it can.
    String reason() {
        if (stretch.isEmpty() || given().isEmpty()) {
            return "Choose the melody: select its notes or its track, and lock its voice.";
        }
        return given().size() == seats.size() ? "All voices are locked: unlock those that are to be written." : "";
    }

    Request find() {
        Brief brief = new Brief(score.ticksPerQuarter(), score.meter(), stretch, stretch, seats.size(),
                given().stream().map(seat -> new VoicePart(seat.voice(), line(seat))).toList(), kept(), rules);
        return new Request(PassageTask.HARMONISE, brief,
                seats.stream().filter(seat -> !isGiven(seat)).map(this::lane).toList(),
                given().stream().filter(seat -> inTake(seat).isPresent())
                        .map(seat -> lane(seat).withNotes(line(seat))).toList(),
                words());
    }

    /// Of the voices that are written, the notes that stay.
    private List<VoicePart> kept() {
        return seats.stream().filter(seat -> !isGiven(seat) && isThere(seat) && !keep.in(seat.track()).isEmpty())
                .map(seat -> new VoicePart(seat.voice(), Stretch.line(Stretch.notes(
                        keep.in(seat.track()).stream().sorted().toList(), stretch))))
                .toList();
    }

    /// The voices that stay: those that are locked and have something to stay.
    List<Seat> given() {
        return seats.stream().filter(this::isGiven).toList();
    }

    private boolean isGiven(Seat seat) {
        return seat.locked() && hasNotes(seat);
    }

    /// Whether the voice has notes there that could be locked.
    boolean hasNotes(Seat seat) {
        return !line(seat).isEmpty();
    }

    /// What the voice sings, at ticks from the start of the stretch.
    private List<Note> line(Seat seat) {
        List<Note> notes = inTake(seat).map(KeptPart::notes)
                .orElseGet(() -> isThere(seat) ? score.tracks().get(seat.track()).notes() : List.of());
        return Stretch.line(Stretch.notes(notes, stretch));
    }

    private boolean isThere(Seat seat) {
        return !seat.isNew() && seat.track() < score.tracks().size();
    }

    /// The voice as the take that is shown has it.
    private Optional<KeptPart> inTake(Seat seat) {
        TakePreview take = shown;
        return take == null || !take.clears().overlaps(stretch)
                ? Optional.empty()
                : take.parts().stream().filter(part -> seat.isNew()
                        ? part.track() >= score.tracks().size() && part.name().equals(seat.name())
                        : part.track() == seat.track()).findFirst();
    }

    /// Where the voice goes: a new track sounds as the melody does.
    private TakePart lane(Seat seat) {
        if (isThere(seat)) {
            Track track = score.tracks().get(seat.track());
            return new TakePart(seat.voice(), seat.track(), track.name(), track.program(), List.of());
        }
        return new TakePart(seat.voice(), place(seat), seat.name(), program(), List.of());
    }

    /// The index of its track; new ones stand below the others, in the order of the voices.
    int place(Seat seat) {
        long before = seats.stream().filter(other -> !isThere(other) && other.voice() < seat.voice()).count();
        return isThere(seat) ? seat.track() : score.tracks().size() + (int) before;
    }

    private int program() {
        return given().stream().filter(this::isThere).min(Comparator.comparingInt(Seat::voice))
                .map(seat -> score.tracks().get(seat.track()).program()).orElse(0);
    }

    /// `to Soprano and Bass, bars 1–4`.
    String words() {
        return "to " + given().stream().map(Seat::name).collect(Collectors.joining(" and ")) + ", "
                + Stretch.words(score.meter(), stretch);
    }
}
