package attune.cli;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The pitched parts of a primer, the highest on average first.
record PrimerParts(Score score, List<Track> parts) {
    PrimerParts {
        parts = List.copyOf(parts);
    }

    /// @throws CommandFailure where there is none
    static PrimerParts of(Path file, Score score) throws CommandFailure {
        List<Track> parts = score.tracks().stream().filter(track -> !track.isPercussion() && !track.notes().isEmpty())
                .sorted(Comparator.comparingDouble(PrimerParts::height).reversed()).toList();
        if (parts.isEmpty()) {
            throw CommandFailure.unreadable(file + " holds no note with a pitch: choose another primer.");
        }
        return new PrimerParts(score, parts);
    }

    /// The part that is to be a voice of a harmony: the only one, the one at that place of as many as there are voices, or the outermost.
    Track melody(int voice, int voices) throws CommandFailure {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        if (parts.size() == voices) {
            return parts.get(voice);
        }
        if (voice > 0 && voice < voices - 1) {
            throw CommandFailure.other("The primer has " + parts.size() + " parts, and it is not clear which is voice "
                    + (voice + 1) + " of " + voices + ": give it one part or " + voices + ".");
        }
        return voice == 0 ? parts.getFirst() : parts.getLast();
    }

    /// The first tick after all notes.
    long end() {
        return parts.stream().mapToLong(PrimerParts::end).max().orElse(0);
    }

    static long end(Track part) {
        return part.notes().stream().mapToLong(Note::end).max().orElse(0);
    }

    /// What sounds in a span, cut at its ends, at ticks from its start.
    List<Note> within(TickRange span) {
        return parts.stream().flatMap(part -> part.notes().stream()).filter(note -> note.range().overlaps(span))
                .map(note -> cut(note, span)).toList();
    }

    private static Note cut(Note note, TickRange span) {
        long start = Math.max(note.tick(), span.start());
        return note.withTick(start - span.start()).withDuration(Math.min(note.end(), span.end()) - start);
    }

    private static double height(Track track) {
        return track.notes().stream().mapToInt(Note::pitch).average().orElse(0);
    }
}
