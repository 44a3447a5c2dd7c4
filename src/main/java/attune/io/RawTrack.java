package attune.io;

import attune.music.ControlEvent;
import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.Note;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A track chunk as it stands in the file: notes and controls by channel, and what it says for the whole piece.
final class RawTrack {
    /// What one track says to one channel: its notes in the order in which the file starts them, and its controls.
    record Part(List<@Nullable Note> places, List<ControlEvent> controls) {
        Part() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        /// Keeps a place for a note that starts now and whose end is not known yet.
        int reserve() {
            places.add(null);
            return places.size() - 1;
        }

        void put(int place, Note note) {
            places.set(place, note);
        }

        List<Note> notes() {
            List<Note> notes = new ArrayList<>(places.size());
            for (Note note : places) {
                if (note != null) {
                    notes.add(note);
                }
            }
            return notes;
        }
    }

    /// A whole book can stand in a text event; who wrote the music is said in less.
    static final int LONGEST_WORDS = 200;
    private static final int MOST_WORDS = 50;

    final Map<Integer, Part> parts = new TreeMap<>();
    final List<TempoChange> tempos = new ArrayList<>();
    final List<TimeSignature> timeSignatures = new ArrayList<>();
    final List<KeySignature> keySignatures = new ArrayList<>();
    final List<Marker> markers = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    String copyright = "";
    String name = "";
    String instrument = "";
    int colour = Track.BY_PLACE;
    long end;

    /// Keeps the first texts and the first notice of rights, in which a composer may be named.
    void say(String text, boolean rights) {
        if (rights) {
            copyright = copyright.isEmpty() ? text : copyright;
        } else if (words.size() < MOST_WORDS) {
            words.add(text);
        }
    }

    Part part(int channel) {
        return parts.computeIfAbsent(channel, _ -> new Part());
    }

    /// The words that the file has for it; empty where it has none.
    String title() {
        return name.isEmpty() ? instrument : name;
    }
}
