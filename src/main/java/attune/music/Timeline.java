package attune.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A score flattened to channel events in the order of time, for the player and for the writer of MIDI files alike.
///
/// At one tick programs and controls come first, then the ends of notes, then their starts; so a repeated note is not cut off.
public final class Timeline {
    private static final Comparator<ChannelEvent> ORDER = Comparator.comparingLong(ChannelEvent::tick)
            .thenComparingInt(Timeline::rank);
    private final List<ChannelEvent> events;

    private Timeline(List<ChannelEvent> events) {
        this.events = events;
    }

    /// Everything in the score; each track's program stands at tick 0.
    public static Timeline of(Score score) {
        List<ChannelEvent> events = new ArrayList<>();
        for (int i = 0; i < score.tracks().size(); i++) {
            add(events, score.tracks().get(i), i);
        }
        return sorted(events);
    }

    /// One track alone, which is called `index`.
    public static Timeline of(Track track, int index) {
        List<ChannelEvent> events = new ArrayList<>();
        add(events, track, index);
        return sorted(events);
    }

    /// All events, in order.
    public List<ChannelEvent> events() {
        return events;
    }

    /// The events of the range, in order.
    public List<ChannelEvent> in(TickRange range) {
        return events.subList(firstAt(range.start()), firstAt(range.end()));
    }

    /// The index of the first event at or after the tick; the number of events where there is none.
    public int firstAt(long tick) {
        return ByTick.firstAt(events, ChannelEvent::tick, tick);
    }

    private static Timeline sorted(List<ChannelEvent> events) {
        events.sort(ORDER);
        return new Timeline(List.copyOf(events));
    }

    private static void add(List<ChannelEvent> events, Track track, int index) {
        int channel = track.channel();
        int banks = bankSelects(track.controls());
        ControlEvent program = new ControlEvent(0, ControlEvent.Kind.PROGRAM, 0, track.program());
        for (int i = 0; i < track.controls().size(); i++) {
            if (i == banks) {
                events.add(new ChannelEvent.Control(0, index, channel, program));
            }
            ControlEvent control = track.controls().get(i);
            events.add(new ChannelEvent.Control(control.tick(), index, channel, control));
        }
        if (banks == track.controls().size()) {
            events.add(new ChannelEvent.Control(0, index, channel, program));
        }
        for (Note note : track.notes()) {
            events.add(new ChannelEvent.NoteOn(note.tick(), index, channel, note));
            events.add(new ChannelEvent.NoteOff(note.end(), index, channel, note.pitch()));
        }
    }

    /// How many controls stand at the start up to the last bank select there: a bank counts only for the program after it.
    private static int bankSelects(List<ControlEvent> controls) {
        int count = 0;
        for (int i = 0; i < controls.size() && controls.get(i).tick() == 0; i++) {
            ControlEvent control = controls.get(i);
            if (control.kind() == ControlEvent.Kind.PROGRAM) {
                return count;
            }
            if (control.isBankSelect()) {
                count = i + 1;
            }
        }
        return count;
    }

    private static int rank(ChannelEvent event) {
        return switch (event) {
            case ChannelEvent.Control _ -> 0;
            case ChannelEvent.NoteOff _ -> 1;
            case ChannelEvent.NoteOn _ -> 2;
        };
    }
}
