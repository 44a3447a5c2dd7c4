package attune.io;

import attune.music.ControlEvent;
import attune.music.ControlEvent.Kind;
import attune.music.Note;
import attune.music.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one track of a file says to one channel, on the way to become a track of the score.
final class TrackPart {
    private final RawTrack raw;
    private final int channel;
    private final boolean first;
    private final List<Note> notes;
    private final List<ControlEvent> controls;
    private @Nullable ControlEvent program;

    private TrackPart(RawTrack raw, int channel, boolean first, long start) {
        this.raw = raw;
        this.channel = channel;
        this.first = first;
        RawTrack.Part part = raw.part(channel);
        this.notes = start == 0
                ? part.notes()
                : part.notes().stream().map(note -> note.withTick(note.tick() + start)).toList();
        this.controls = new ArrayList<>(part.controls().size());
        for (ControlEvent event : part.controls()) {
            controls.add(new ControlEvent(event.tick() + start, event.kind(), event.number(), event.value()));
        }
    }

    /// Adds a part for each channel that the track uses.
    static void split(RawTrack raw, long start, List<TrackPart> parts) {
        boolean first = parts.isEmpty();
        for (int channel : raw.parts.keySet()) {
            parts.add(new TrackPart(raw, channel, first, start));
        }
    }

    static List<Track> tracks(List<TrackPart> parts, Remarks remarks) {
        List<TrackPart> kept = new ArrayList<>();
        for (TrackPart part : parts) {
            TrackPart player = part.isSetup() ? playerOf(part.channel, parts) : null;
            if (player == null) {
                kept.add(part);
            } else {
                player.prepend(part.controls);
            }
        }
        kept.forEach(TrackPart::takeProgram);
        List<Track> tracks = new ArrayList<>();
        for (TrackPart part : kept) {
            tracks.add(part.track(programOf(part, kept), tracks.size() + 1, remarks));
        }
        return tracks;
    }

    /// Whether it only prepares a channel that another track plays on: such tracks would stand empty in the score.
    private boolean isSetup() {
        return notes.isEmpty() && (first || raw.parts.size() > 1);
    }

    private static @Nullable TrackPart playerOf(int channel, List<TrackPart> parts) {
        return parts.stream().filter(part -> part.channel == channel && !part.notes.isEmpty()).findFirst()
                .orElse(null);
    }

    private void prepend(List<ControlEvent> events) {
        controls.addAll(0, events);
        controls.sort(Comparator.naturalOrder());
    }

    /// The program that its first note sounds with becomes the track's own and leaves the controls, unless a bank that
    /// stands later than tick 0 belongs to it.
    private void takeProgram() {
        long firstNote = notes.stream().mapToLong(Note::tick).min().orElse(-1);
        int last = -1;
        for (int i = 0; i < controls.size(); i++) {
            ControlEvent event = controls.get(i);
            boolean early = firstNote < 0 ? last < 0 : event.tick() <= firstNote;
            if (event.kind() == Kind.PROGRAM && early) {
                last = i;
            }
        }
        if (last < 0) {
            return;
        }
        ControlEvent own = controls.get(last);
        program = own;
        boolean withBank = controls.subList(0, last).stream()
                .anyMatch(event -> event.isBankSelect() && event.tick() > 0);
        int from = withBank ? last : last + 1;
        List<ControlEvent> before = controls.subList(0, from).stream().filter(event -> event.kind() != Kind.PROGRAM)
                .toList();
        controls.subList(0, from).clear();
        controls.addAll(0, before);
    }

    /// Its own, or else the one of the first other part that sets one on its channel, as the channel has only one.
    private static int programOf(TrackPart part, List<TrackPart> parts) {
        if (part.program != null) {
            return part.program.value();
        }
        for (TrackPart other : parts) {
            if (other.channel == part.channel && other.program != null) {
                return other.program.value();
            }
        }
        return 0;
    }

    private Track track(int program, int number, Remarks remarks) {
        TwinNotes twins = new TwinNotes(notes);
        if (twins.count() > 0) {
            remarks.say(Repairs.count(twins.count(), "note") + " of " + name(number)
                    + " stood twice at one place: the second was kept a shade softer or louder");
        }
        return new Track(name(number), program, channel, twins.toldApart(), controls);
    }

    private String name(int number) {
        String title = raw.title();
        if (raw.parts.size() > 1) {
            return (title.isEmpty() ? "C" : title + ", c") + "hannel " + (channel + 1);
        }
        return title.isEmpty() ? "Track " + number : title;
    }
}
