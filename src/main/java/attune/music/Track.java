package attune.music;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One part: a name, a General MIDI program (0–127), a channel (0–15, 9 is percussion), its notes and its control events.
///
/// Notes are kept sorted by their starts and no two are equal, so that a selection can be a set of notes. Notes that start together
/// keep the order in which they were given, that of the file, on which token sequences depend; it makes no difference to equality.
///
/// @param colour the number of the colour that was chosen for it, or [#BY_PLACE]
public record Track(String name, int program, int channel, List<Note> notes, List<ControlEvent> controls, int colour) {
    /// The channel that General MIDI gives to percussion.
    public static final int PERCUSSION = 9;
    /// The colour of the track's place among the others.
    public static final int BY_PLACE = -1;
    /// So many colours can be chosen from.
    public static final int COLOURS = 12;

    public Track {
        if (program < 0 || program > 127 || channel < 0 || channel > 15) {
            throw new IllegalArgumentException("Program is 0–127 and channel 0–15: " + program + ", " + channel);
        }
        if (colour < BY_PLACE || colour >= COLOURS) {
            throw new IllegalArgumentException("Colours are 0–11, or −1 for that of the place: " + colour);
        }
        notes = sortedWithoutTwins(notes);
        controls = isSorted(controls) ? List.copyOf(controls) : controls.stream().sorted().toList();
    }

    /// A track in the colour of its place.
    public Track(String name, int program, int channel, List<Note> notes, List<ControlEvent> controls) {
        this(name, program, channel, notes, controls, BY_PLACE);
    }

    /// An empty track.
    public static Track named(String name, int program, int channel) {
        return new Track(name, program, channel, List.of(), List.of());
    }

    public Track withNotes(Collection<Note> newNotes) {
        return new Track(name, program, channel, List.copyOf(newNotes), controls, colour);
    }

    public Track withControls(List<ControlEvent> newControls) {
        return new Track(name, program, channel, notes, newControls, colour);
    }

    public Track withName(String newName) {
        return new Track(newName, program, channel, notes, controls, colour);
    }

    public Track withProgram(int newProgram) {
        return new Track(name, newProgram, channel, notes, controls, colour);
    }

    public Track withChannel(int newChannel) {
        return new Track(name, program, newChannel, notes, controls, colour);
    }

    public Track withColour(int newColour) {
        return new Track(name, program, channel, notes, controls, newColour);
    }

    /// The number of its colour where it stands at that place among the tracks.
    public int colourAt(int place) {
        return colour == BY_PLACE ? place % COLOURS : colour;
    }

    public boolean isPercussion() {
        return channel == PERCUSSION;
    }

    /// The first tick after the last note, or the tick of the last control event where that comes later.
    public long end() {
        long end = controls.isEmpty() ? 0 : controls.getLast().tick();
        for (Note note : notes) {
            end = Math.max(end, note.end());
        }
        return end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Track track && program == track.program && channel == track.channel
                && colour == track.colour
                && name.equals(track.name) && controls.equals(track.controls) && sameNotes(track);
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (Note note : notes) {
            sum += note.hashCode();
        }
        return Objects.hash(name, program, channel, controls, colour, sum);
    }

    private boolean sameNotes(Track other) {
        return notes.equals(other.notes) || (notes.size() == other.notes.size()
                && notes.stream().sorted().toList().equals(other.notes.stream().sorted().toList()));
    }

    private static List<Note> sortedWithoutTwins(List<Note> notes) {
        List<Note> sorted = startsAreSorted(notes)
                ? notes
                : notes.stream().sorted(Comparator.comparingLong(Note::tick)).toList();
        return hasTwins(sorted) ? sorted.stream().distinct().toList() : List.copyOf(sorted);
    }

    private static boolean startsAreSorted(List<Note> notes) {
        for (int i = 1; i < notes.size(); i++) {
            if (notes.get(i - 1).tick() > notes.get(i).tick()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasTwins(List<Note> sorted) {
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size() || sorted.get(to).tick() != sorted.get(from).tick()) {
                if (to - from > 1 && new HashSet<>(sorted.subList(from, to)).size() < to - from) {
                    return true;
                }
                from = to;
            }
        }
        return false;
    }

    private static boolean isSorted(List<ControlEvent> controls) {
        for (int i = 1; i < controls.size(); i++) {
            if (controls.get(i - 1).tick() > controls.get(i).tick()) {
                return false;
            }
        }
        return true;
    }
}
