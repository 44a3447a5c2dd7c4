package attune.music;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// Cuts a stretch out of a score as a score of its own that starts at 0.
public final class Slice {
    private Slice() {}

    /// What sounds in the range: notes that reach over its edges are cut there; tempo, meter, key, program and controls in force
    /// where it starts hold from its start.
    public static Score of(Score score, TickRange range) {
        return new Score(score.ticksPerQuarter(), score.tracks().stream().map(track -> track(track, range)).toList(),
                changes(score.tempos(), range, TempoChange::tick,
                        (tempo, tick) -> new TempoChange(tick, tempo.microsPerQuarter())),
                changes(score.timeSignatures(), range, TimeSignature::tick,
                        (signature, tick) -> new TimeSignature(tick, signature.beats(), signature.unit())),
                changes(score.keySignatures(), range, KeySignature::tick,
                        (key, tick) -> new KeySignature(tick, key.sharps(), key.minor())),
                score.markers().stream().filter(marker -> range.contains(marker.tick()))
                        .map(marker -> new Marker(marker.tick() - range.start(), marker.text())).toList());
    }

    /// The notes of the range, cut at its edges and moved to start at 0.
    public static List<Note> notes(List<Note> notes, TickRange range) {
        List<Note> result = new ArrayList<>();
        for (Note note : notes) {
            if (note.range().overlaps(range)) {
                long start = Math.max(note.tick(), range.start());
                long end = Math.min(note.end(), range.end());
                result.add(new Note(start - range.start(), end - start, note.pitch(), note.velocity()));
            }
        }
        return result;
    }

    private static Track track(Track track, TickRange range) {
        List<ControlEvent> controls = new ArrayList<>();
        List<ControlEvent> all = track.controls();
        for (int i = 0; i < all.size(); i++) {
            ControlEvent event = all.get(i);
            if (range.contains(event.tick()) || (event.tick() < range.start() && isLastBefore(all, i, range))) {
                controls.add(new ControlEvent(Math.max(0, event.tick() - range.start()), event.kind(), event.number(),
                        event.value()));
            }
        }
        return track.withNotes(notes(track.notes(), range)).withControls(controls);
    }

    private static boolean isLastBefore(List<ControlEvent> events, int index, TickRange range) {
        ControlEvent event = events.get(index);
        for (int i = index + 1; i < events.size() && events.get(i).tick() <= range.start(); i++) {
            if (events.get(i).kind() == event.kind() && events.get(i).number() == event.number()) {
                return false;
            }
        }
        return true;
    }

    private interface AtTick<T> {
        T at(T change, long tick);
    }

    /// The last change up to the start of the range, then the ones inside it.
    private static <T> List<T> changes(List<T> sorted, TickRange range, ToLongFunction<T> tick, AtTick<T> moved) {
        List<T> result = new ArrayList<>();
        for (T change : sorted) {
            if (tick.applyAsLong(change) <= range.start()) {
                result.clear();
                result.add(moved.at(change, 0));
            } else if (tick.applyAsLong(change) < range.end()) {
                result.add(moved.at(change, tick.applyAsLong(change) - range.start()));
            }
        }
        return result;
    }
}
