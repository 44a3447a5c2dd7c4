package attune.edit;

import attune.music.ControlEvent;
import attune.music.ControllerLane;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Puts what was played into a track, as one step. A lane that was played takes the place of what it held in the stretch.
///
/// @param stretch that was recorded
/// @param replaces whether the notes take the place of those in the stretch, with pedal, bend, modulation and expression;
///        otherwise they come beside them
public record RecordedNotes(int track, TickRange stretch, boolean replaces, List<Note> notes,
        List<ControlEvent> controls) implements Edit {
    private static final List<ControllerLane> PLAYED = List.of(ControllerLane.SUSTAIN, ControllerLane.PITCH_BEND,
            ControllerLane.MODULATION, ControllerLane.EXPRESSION);

    public RecordedNotes {
        notes = List.copyOf(notes);
        controls = List.copyOf(controls);
    }

    @Override
    public String label() {
        return "Record " + NoteSets.count(added());
    }

    @Override
    public Score applyTo(Score score) {
        if (track >= score.tracks().size()) {
            return NoteSets.with(score, added());
        }
        Track before = score.tracks().get(track);
        Track cleared = replaces && !stretch.isEmpty() ? Clearing.of(before, stretch) : before;
        for (ControllerLane lane : lanes()) {
            cleared = recorded(cleared, lane);
        }
        List<Note> all = new ArrayList<>(cleared.notes());
        all.addAll(notes);
        return score.withTrack(track, cleared.withNotes(all));
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return added().within(after);
    }

    private Selection added() {
        return Selection.of(track, notes);
    }

    /// The lanes that change: those that were played, and those that notes that go have left behind.
    private Set<ControllerLane> lanes() {
        Set<ControllerLane> lanes = new LinkedHashSet<>();
        controls.forEach(event -> lanes.add(new ControllerLane(event.kind(), event.number())));
        if (replaces) {
            lanes.addAll(PLAYED);
        }
        return lanes;
    }

    /// The new events of one lane; after the stretch holds what held there before, lest a pedal stays down.
    private Track recorded(Track before, ControllerLane lane) {
        List<ControlEvent> events = new ArrayList<>(controls.stream().filter(lane::holds).toList());
        if (replaces && lane.equals(ControllerLane.SUSTAIN) && lane.valueAt(before, stretch.start()) != lane.rest()) {
            events.addFirst(lane.event(stretch.start(), lane.rest()));
        }
        boolean untouched = events.isEmpty()
                && lane.events(before).stream().noneMatch(event -> stretch.contains(event.tick()));
        if (untouched || stretch.isEmpty()) {
            return before;
        }
        int later = lane.valueAt(before, stretch.end());
        Track changed = lane.replaced(before, stretch, events);
        return lane.valueAt(changed, stretch.end()) == later
                ? changed
                : lane.replaced(changed, new TickRange(stretch.end(), stretch.end() + 1),
                        List.of(lane.event(stretch.end(), later)));
    }
}
