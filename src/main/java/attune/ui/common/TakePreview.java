package attune.ui.common;

import attune.edit.KeepTake;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.List;

/// A take shown in the roll before it is kept: its notes at ticks of the piece, and the stretch it will fill.
///
/// @param name such as `Take C`
/// @param track the index of the track it will go to; the number of tracks where a new one will be made for it
/// @param start the first tick of the take
/// @param composing whether more notes are to come
public record TakePreview(String name, int track, long start, List<Note> notes, boolean composing) {
    public TakePreview {
        notes = List.copyOf(notes);
    }

    /// The first tick after the take as it is so far.
    public long end() {
        return notes.stream().mapToLong(Note::end).max().orElse(start);
    }

    /// What is heard while the take is shown: the piece with the take in it.
    ///
    /// While more notes are to come the piece ends where the take does, so that a player that waits at the end misses nothing.
    public Score heardIn(Score score) {
        return new KeepTake(name, track, name, notes).applyTo(composing ? upTo(score, end()) : score);
    }

    private static Score upTo(Score score, long end) {
        return score.withTracks(score.tracks().stream().map(track -> upTo(track, end)).toList());
    }

    private static Track upTo(Track track, long end) {
        return new Track(track.name(), track.program(), track.channel(),
                track.notes().stream().filter(note -> note.tick() < end)
                        .map(note -> note.end() <= end ? note : note.withDuration(end - note.tick())).toList(),
                track.controls().stream().filter(control -> control.tick() < end).toList());
    }
}
