package attune.io.musicxml;

import attune.io.musicxml.ParsedMeasure.Sounding;
import attune.music.ControlEvent;
import attune.music.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the measures of one part at their places, and joins tied notes.
final class PartNotes {
    private static final int DAMPER = 64;
    private final List<Note> notes = new ArrayList<>();
    private final List<ControlEvent> controls = new ArrayList<>();
    /// The place in `notes` of what is tied on, by pitch.
    private final Map<Integer, Integer> open = new HashMap<>();

    PartNotes(List<ParsedMeasure> measures, List<Integer> order, List<Long> starts) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) < measures.size()) {
                ParsedMeasure measure = measures.get(order.get(i));
                for (Sounding note : measure.notes) {
                    add(note, starts.get(i));
                }
                for (ParsedMeasure.Pedal pedal : measure.pedals) {
                    controls.add(new ControlEvent(starts.get(i) + pedal.tick(), ControlEvent.Kind.CONTROLLER, DAMPER,
                            pedal.down() ? 127 : 0));
                }
            }
        }
    }

    private void add(Sounding sounding, long start) {
        long tick = Math.max(0, start + sounding.start());
        long end = Math.max(tick + 1, start + sounding.start() + sounding.length());
        Integer before = sounding.from() ? open.remove(sounding.pitch()) : null;
        int place;
        if (before != null && notes.get(before).end() == tick) {
            place = before;
            notes.set(place, notes.get(place).withDuration(end - notes.get(place).tick()));
        } else {
            place = notes.size();
            notes.add(new Note(tick, end - tick, sounding.pitch(), sounding.velocity()));
        }
        if (sounding.to()) {
            open.put(sounding.pitch(), place);
        }
    }

    List<Note> notes() {
        return notes;
    }

    List<ControlEvent> controls() {
        return controls;
    }
}
