package attune.play;

import attune.music.ControlEvent;
import attune.music.Score;
import attune.music.TempoMap;
import attune.music.Track;
import attune.play.ChannelMessage.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A score and a mix made ready for playing: parts by track, the tempo map, the end of the last note.
///
/// Tracks that share a channel and a program in the score also share their controls, as they do in a MIDI file, where
/// the pedal of the left hand holds the right hand too; each still sounds on a channel of its own.
/// What an edit left alone is taken over from the arrangement before it.
record Arrangement(Score score, TempoMap tempo, List<Part> parts, List<Group> groups, long end) {
    /// Tracks of one channel and program, by their lists of controls, and the lane that these make together.
    record Group(int channel, int program, List<List<ControlEvent>> controls, ControlLane lane) {}

    static final Arrangement EMPTY = new Arrangement(Score.empty(), Score.empty().tempoMap(), List.of(), List.of(), 0);

    static Arrangement of(Score score, Mix mix) {
        return EMPTY.next(score, mix);
    }

    /// The arrangement of another score, mostly an edited one.
    Arrangement next(Score newScore, Mix mix) {
        List<Group> newGroups = new ArrayList<>();
        List<Part> newParts = new ArrayList<>();
        long newEnd = 0;
        for (int i = 0; i < newScore.tracks().size(); i++) {
            Track track = newScore.tracks().get(i);
            ControlLane lane = group(newScore, track, newGroups).lane();
            long partEnd = isUnchanged(i, track) ? parts.get(i).end() : Part.lastNoteEnd(track);
            newParts.add(new Part(track, lane, partEnd, mix.hears(i), mix.strip(i)));
            newEnd = Math.max(newEnd, partEnd);
        }
        TempoMap newTempo = keepsTempo(newScore) ? tempo : newScore.tempoMap();
        return new Arrangement(newScore, newTempo, List.copyOf(newParts), List.copyOf(newGroups), newEnd);
    }

    Arrangement mixed(Mix mix) {
        List<Part> newParts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            newParts.add(parts.get(i).mixed(mix.hears(i), mix.strip(i)));
        }
        return new Arrangement(score, tempo, List.copyOf(newParts), groups, end);
    }

    boolean keepsTempo(Score other) {
        return score.ticksPerQuarter() == other.ticksPerQuarter() && score.tempos().equals(other.tempos());
    }

    Set<Instrument> instruments() {
        Set<Instrument> result = new HashSet<>();
        groups.forEach(group -> result.addAll(group.lane().instruments()));
        return result;
    }

    @SuppressWarnings("ReferenceEquality") // the very same track needs no second look at its notes
    private boolean isUnchanged(int index, Track track) {
        return index < parts.size() && parts.get(index).track() == track;
    }

    private Group group(Score newScore, Track track, List<Group> newGroups) {
        for (Group group : newGroups) {
            if (group.channel() == track.channel() && group.program() == track.program()) {
                return group;
            }
        }
        List<List<ControlEvent>> controls = newScore.tracks().stream()
                .filter(other -> other.channel() == track.channel() && other.program() == track.program())
                .map(Track::controls).toList();
        Group group = new Group(track.channel(), track.program(), controls, lane(track, controls));
        newGroups.add(group);
        return group;
    }

    private ControlLane lane(Track track, List<List<ControlEvent>> controls) {
        for (Group group : groups) {
            if (group.channel() == track.channel() && group.program() == track.program()
                    && group.controls().equals(controls)) {
                return group.lane();
            }
        }
        List<ControlEvent> merged = controls.stream().flatMap(List::stream)
                .sorted(Comparator.comparingLong(ControlEvent::tick)).toList();
        return ControlLane.of(track.program(), track.isPercussion(), merged);
    }
}
