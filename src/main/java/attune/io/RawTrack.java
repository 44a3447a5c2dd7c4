package attune.io;

import attune.music.ControlEvent;
import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.Note;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A track chunk as it stands in the file: notes and controls by channel, and what it says for the whole piece.
final class RawTrack {
    /// What one track says to one channel, in the file's order.
    record Part(List<Note> notes, List<ControlEvent> controls) {
        Part() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    final Map<Integer, Part> parts = new TreeMap<>();
    final List<TempoChange> tempos = new ArrayList<>();
    final List<TimeSignature> timeSignatures = new ArrayList<>();
    final List<KeySignature> keySignatures = new ArrayList<>();
    final List<Marker> markers = new ArrayList<>();
    String name = "";
    String instrument = "";
    long end;
    /// Where its chunk starts in the file.
    final int offset;

    RawTrack(int offset) {
        this.offset = offset;
    }

    Part part(int channel) {
        return parts.computeIfAbsent(channel, _ -> new Part());
    }

    /// The words that the file has for it; empty where it has none.
    String title() {
        return name.isEmpty() ? instrument : name;
    }
}
