package attune.ui.common;

import attune.edit.KeepTake;
import attune.edit.KeptPart;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.List;

/// A take shown in the roll before it is kept: its notes at ticks of the piece, and the stretch it will fill.
///
/// @param name such as `Take C`
/// @param start the first tick of the take
/// @param parts the notes by the track they will go to; the number of tracks or more where a new one will be made
/// @param clears the stretch in which these tracks hold nothing else; empty where the take comes beside what is there
/// @param composing whether more notes are to come
public record TakePreview(String name, long start, List<KeptPart> parts, TickRange clears, boolean composing) {
    public TakePreview {
        parts = List.copyOf(parts);
    }

    /// A take of one voice, beside what is there.
    public TakePreview(String name, int track, long start, List<Note> notes, boolean composing) {
        this(name, start, List.of(new KeptPart(track, name, 0, notes)), KeepTake.NOTHING, composing);
    }

    /// The notes of all parts.
    public List<Note> notes() {
        return parts.stream().flatMap(part -> part.notes().stream()).toList();
    }

    /// The first tick after the take: of the stretch it is to fill where that is known, or else as it is so far.
    public long end() {
        return Math.max(clears.end(), writtenEnd());
    }

    /// The first tick after what is there of it so far.
    public long writtenEnd() {
        return notes().stream().mapToLong(Note::end).max().orElse(start);
    }

    /// Whether nobody knows yet how far it will reach.
    public boolean isOpen() {
        return composing && clears.isEmpty();
    }

    /// What of the piece is seen and heard beneath it: without what it takes the place of.
    public Score beneath(Score score) {
        List<KeptPart> cleared = parts.stream().filter(part -> part.track() < score.tracks().size())
                .map(part -> new KeptPart(part.track(), part.name(), part.program(), List.of())).toList();
        return new KeepTake(name, cleared, clears).applyTo(score);
    }

    /// The step that puts it into the piece.
    public KeepTake kept(String label) {
        return new KeepTake(label, parts, clears);
    }

    /// What is heard while the take is shown: the piece with the take in it.
    ///
    /// While more notes are to come the piece ends where the take does, so that a player that waits at the end misses nothing.
    public Score heardIn(Score score) {
        return kept(name).applyTo(composing ? upTo(score, writtenEnd()) : score);
    }

    private static Score upTo(Score score, long end) {
        return score.withTracks(score.tracks().stream().map(track -> upTo(track, end)).toList());
    }

    private static Track upTo(Track track, long end) {
        return track.withNotes(
                track.notes().stream().filter(note -> note.tick() < end)
                        .map(note -> note.end() <= end ? note : note.withDuration(end - note.tick())).toList())
                .withControls(track.controls().stream().filter(control -> control.tick() < end).toList());
    }
}
