package attune.io;

import attune.music.ControlEvent;
import attune.music.ControlEvent.Kind;
import attune.music.Note;
import attune.music.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What one track of a file says to one channel, on the way to become a track of the score.
final class TrackPart {
    private final RawTrack raw;
    private final int channel;
    private final boolean first;
    private final List<Note> notes;
    private final List<ControlEvent> controls;
    private final List<ControlEvent> prepared = new ArrayList<>();
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
    ///
    /// @param first whether it is the file's first track, where many programs prepare the channels of the others
    static void split(RawTrack raw, boolean first, long start, List<TrackPart> parts) {
        for (int channel : raw.parts.keySet()) {
            parts.add(new TrackPart(raw, channel, first, start));
        }
    }

    static List<Track> tracks(List<TrackPart> parts, Remarks remarks) {
        Map<Integer, TrackPart> players = firstByChannel(parts, part -> !part.notes.isEmpty());
        List<TrackPart> kept = new ArrayList<>();
        for (TrackPart part : parts) {
            TrackPart player = part.isSetup() ? players.get(part.channel) : null;
            if (player == null) {
                kept.add(part);
            } else {
                player.prepared.addAll(part.controls);
            }
        }
        kept.forEach(TrackPart::takeProgram);
        Map<Integer, TrackPart> withProgram = firstByChannel(kept, part -> part.program != null);
        List<Track> tracks = new ArrayList<>();
        for (TrackPart part : kept) {
            TrackPart other = withProgram.getOrDefault(part.channel, part);
            tracks.add(part.track(part.programOr(other.programOr(0)), tracks.size() + 1, remarks));
        }
        return tracks;
    }

    private static Map<Integer, TrackPart> firstByChannel(List<TrackPart> parts, Predicate<TrackPart> wanted) {
        Map<Integer, TrackPart> first = new HashMap<>();
        parts.stream().filter(wanted).forEach(part -> first.putIfAbsent(part.channel, part));
        return first;
    }

    /// Whether it only prepares a channel that another track plays on, as the file's first track, one that leads the tempo, or one that
    /// speaks to several channels does: such tracks would stand empty in the score.
    private boolean isSetup() {
        return notes.isEmpty() && (first || !raw.tempos.isEmpty() || raw.parts.size() > 1);
    }

    /// The program that its first note sounds with becomes the track's own and leaves the controls, unless a bank that
    /// stands later than tick 0 belongs to it.
    private void takeProgram() {
        controls.addAll(0, prepared);
        controls.sort(Comparator.naturalOrder());
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

    /// A part without a program of its own has that of another on its channel, as the channel has only one.
    private int programOr(int other) {
        return program == null ? other : program.value();
    }

    private Track track(int program, int number, Remarks remarks) {
        TwinNotes twins = new TwinNotes(notes);
        if (twins.count() > 0) {
            remarks.say(Repairs.count(twins.count(), "note") + " of " + name(number)
                    + " stood twice at one place: the second was kept a shade softer or louder");
        }
        if (twins.leftOut() > 0) {
            remarks.say("Left out: " + Repairs.count(twins.leftOut(), "note") + " of " + name(number)
                    + ", where more stood at one place than there are velocities");
        }
        return new Track(name(number), program, channel, twins.toldApart(), controls, raw.colour);
    }

    private String name(int number) {
        String title = raw.title();
        if (raw.parts.size() > 1) {
            return (title.isEmpty() ? "C" : title + ", c") + "hannel " + (channel + 1);
        }
        return title.isEmpty() ? "Track " + number : title;
    }
}
