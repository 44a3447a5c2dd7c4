package attune.play;

import attune.music.ByTick;
import attune.music.ControlEvent.Kind;
import attune.music.Note;
import attune.music.Track;
import attune.play.ChannelMessage.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A track made ready for playing: its notes found by time, its lane of controls, where its last note ends, whether it is heard,
/// and what the mixer says of it.
///
/// A track keeps its notes sorted, so a window is two binary searches and nothing is copied or built for an edit.
record Part(Track track, ControlLane lane, long end, boolean audible, Strip strip) {
    static long lastNoteEnd(Track track) {
        long end = 0;
        for (Note note : track.notes()) {
            end = Math.max(end, note.end());
        }
        return end;
    }

    /// The notes that start from one tick up to, not including, another.
    List<Note> notesBetween(long from, long to) {
        int start = indexOf(from);
        return track.notes().subList(start, Math.max(start, indexOf(to)));
    }

    /// Notes that start together stand in the order of the file, so that only their starts can be searched for.
    boolean holds(Note note) {
        return notesBetween(note.tick(), note.tick() + 1).contains(note);
    }

    /// The note that starts as this one did, which may have got another length or velocity; null where there is none.
    @Nullable
    Note startingLike(Note note) {
        if (holds(note)) {
            return note;
        }
        for (Note other : notesBetween(note.tick(), note.tick() + 1)) {
            if (other.pitch() == note.pitch()) {
                return other;
            }
        }
        return null;
    }

    /// What the channel is told from one tick up to another, without what the mixer holds.
    List<ControlLane.Step> stepsBetween(long from, long to) {
        List<ControlLane.Step> steps = lane.between(from, to);
        return strip.equals(Strip.AS_WRITTEN)
                ? steps
                : steps.stream().filter(step -> !strip.holds(step.event())).toList();
    }

    /// What brings the channel into the state before the tick.
    List<ChannelMessage> stateBefore(long tick) {
        List<ChannelMessage> state = new ArrayList<>(lane.stateBefore(tick));
        state.removeIf(strip::holds);
        state.addAll(strip.changes());
        return state;
    }

    /// What another strip before this one makes to be told now: few messages, so that a fader may be dragged.
    List<ChannelMessage> changesSince(Strip before, long tick) {
        List<ChannelMessage> changes = new ArrayList<>();
        List<ChannelMessage> state = stateBefore(tick);
        for (int controller : strip.differences(before)) {
            changes.add(state.stream().filter(message -> message instanceof Change change
                    && change.kind() == Kind.CONTROLLER && change.number() == controller)
                    .findFirst().orElse(ChannelMessage.starting(controller)));
        }
        return changes;
    }

    Part mixed(boolean nowAudible, Strip nowStrip) {
        return nowAudible == audible && nowStrip.equals(strip)
                ? this
                : new Part(track, lane, end, nowAudible, nowStrip);
    }

    private int indexOf(long tick) {
        return ByTick.firstAt(track.notes(), Note::tick, tick);
    }
}
