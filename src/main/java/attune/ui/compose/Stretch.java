package attune.ui.compose;

import attune.edit.Selection;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bars that a reply is about: what is selected, or else what is looped, or else all of a track.
final class Stretch {
    private Stretch() {}

    /// From a beat to a beat; empty where there is nothing.
    static TickRange find(Score score, Selection selection, @Nullable TickRange loop, int track) {
        TickRange selected = pitched(score, selection).range();
        if (!selected.isEmpty()) {
            return toBeats(score, selected);
        }
        if (loop != null && !loop.isEmpty()) {
            return loop;
        }
        List<Note> notes = notesOf(score, track);
        return notes.isEmpty() ? selected : toBeats(score, Selection.of(track, notes).range());
    }

    /// What a track has, where it is there and no drums.
    static List<Note> notesOf(Score score, int track) {
        boolean pitched = track < score.tracks().size() && !score.tracks().get(track).isPercussion();
        return pitched ? score.tracks().get(track).notes() : List.of();
    }

    /// What is selected, without drums.
    static Selection pitched(Score score, Selection selection) {
        Selection pitched = selection;
        for (int track : selection.notes().keySet()) {
            if (track >= score.tracks().size() || score.tracks().get(track).isPercussion()) {
                pitched = pitched.minus(Selection.of(track, selection.in(track)));
            }
        }
        return pitched;
    }

    private static TickRange toBeats(Score score, TickRange range) {
        Meter meter = score.meter();
        long past = meter.position(range.end()).tick();
        long beat = meter.signatureAt(range.end()).beatTicks(score.ticksPerQuarter());
        return new TickRange(range.start() - meter.position(range.start()).tick(),
                past == 0 ? range.end() : range.end() - past + beat);
    }

    /// What a track has there, cut at both ends, at ticks from the start of the stretch.
    static List<Note> notes(List<Note> notes, TickRange stretch) {
        List<Note> inside = new ArrayList<>();
        for (Note note : notes) {
            if (note.range().overlaps(stretch)) {
                long start = Math.max(note.tick(), stretch.start());
                long end = Math.min(note.end(), stretch.end());
                inside.add(note.withTick(start - stretch.start()).withDuration(end - start));
            }
        }
        return inside;
    }

    /// One note at a time, the highest: what a voice can sing of a track with chords.
    static List<Note> line(List<Note> notes) {
        List<Note> line = new ArrayList<>();
        for (Note note : notes.stream().sorted(Comparator.comparingLong(Note::tick)
                .thenComparing(Note::pitch, Comparator.reverseOrder())).toList()) {
            Note last = line.isEmpty() ? null : line.getLast();
            if (last != null && last.tick() == note.tick()) {
                continue;
            }
            if (last != null && last.end() > note.tick()) {
                line.set(line.size() - 1, last.withDuration(note.tick() - last.tick()));
            }
            line.add(note);
        }
        return line;
    }

    /// `bar 3` or `bars 1–4`.
    static String words(Meter meter, TickRange stretch) {
        int first = meter.position(stretch.start()).bar();
        int last = meter.position(Math.max(stretch.start(), stretch.end() - 1)).bar();
        return first == last ? "bar " + first : "bars " + first + "–" + last;
    }
}
