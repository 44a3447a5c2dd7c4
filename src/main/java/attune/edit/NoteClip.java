package attune.edit;

import attune.music.Note;
import attune.music.Pitch;
import attune.music.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Notes taken out of a piece, to be put into this or another one: what the clipboard holds.
///
/// @param parts by the index of the track they came from, at ticks from the start of the earliest
public record NoteClip(int ticksPerQuarter, Map<Integer, List<Note>> parts) {
    /// What [#text] begins with.
    public static final String FIRST_WORD = "attune-notes";
    private static final int MOST_NOTES = 1_000_000;
    private static final int MOST_CHARACTERS = 40 * MOST_NOTES;
    private static final long LAST_TICK = Integer.MAX_VALUE;
    /// A hundred hours and more: what lies beyond would make a piece that nobody can scroll through.
    private static final long MOST_QUARTERS = 1_000_000;

    public NoteClip {
        Map<Integer, List<Note>> copied = new TreeMap<>();
        parts.forEach((track, notes) -> copied.put(track, List.copyOf(notes)));
        parts = Collections.unmodifiableMap(copied);
    }

    /// The selected notes of the score.
    public static NoteClip of(Score score, Selection selection) {
        long start = selection.range().start();
        Map<Integer, List<Note>> parts = new TreeMap<>();
        selection.notes().forEach((track, notes) -> parts.put(track,
                notes.stream().sorted().map(note -> note.withTick(note.tick() - start)).toList()));
        return new NoteClip(score.ticksPerQuarter(), parts);
    }

    /// The notes at a place of another score, in its resolution: one part goes to the active track; several go to the
    /// tracks they came from, or to the active one where there is no such track.
    public Selection at(Score score, int activeTrack, long tick) {
        Map<Integer, Set<Note>> placed = new TreeMap<>();
        parts.forEach((from, notes) -> {
            int to = parts.size() > 1 && from < score.tracks().size() ? from : activeTrack;
            Set<Note> there = placed.computeIfAbsent(to, _ -> new HashSet<>());
            notes.forEach(note -> there.add(scaled(note, score.ticksPerQuarter(), tick)));
        });
        return new Selection(placed);
    }

    private Note scaled(Note note, int resolution, long tick) {
        long start = Math.round((double) note.tick() * resolution / ticksPerQuarter);
        long length = Math.max(1, Math.round((double) note.duration() * resolution / ticksPerQuarter));
        return new Note(tick + start, length, note.pitch(), note.velocity());
    }

    public int size() {
        return parts.values().stream().mapToInt(List::size).sum();
    }

    /// As text for the system's clipboard: a first line with the resolution, then a line a note: track, tick, length, pitch,
    /// velocity, and the name of the pitch for who reads it elsewhere.
    public String text() {
        StringBuilder text = new StringBuilder(FIRST_WORD + " " + ticksPerQuarter + "\n");
        parts.forEach((track, notes) -> notes.forEach(note -> text.append(track).append(' ').append(note.tick())
                .append(' ').append(note.duration()).append(' ').append(note.pitch()).append(' ')
                .append(note.velocity()).append(' ').append(Pitch.name(note.pitch(), 0)).append('\n')));
        return text.toString();
    }

    /// Reads what [#text] wrote; empty for any other text, for nobody knows what lies on a clipboard.
    public static Optional<NoteClip> parse(String text) {
        if (!text.startsWith(FIRST_WORD + " ") || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        List<String> lines = text.lines().limit(MOST_NOTES + 2L).toList();
        try {
            int resolution = Integer.parseInt(lines.getFirst().substring(FIRST_WORD.length() + 1).strip());
            Map<Integer, List<Note>> parts = new TreeMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] words = line.strip().split(" ", -1);
                parts.computeIfAbsent((int) number(words[0]), _ -> new ArrayList<>()).add(note(words));
            }
            NoteClip clip = new NoteClip(resolution, parts);
            return clip.isPlausible() ? Optional.of(clip) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private boolean isPlausible() {
        long last = parts.values().stream().flatMap(List::stream).mapToLong(Note::end).max().orElse(0);
        return ticksPerQuarter > 0 && last > 0 && last / ticksPerQuarter <= MOST_QUARTERS && size() <= MOST_NOTES;
    }

    private static Note note(String[] words) {
        return new Note(number(words[1]), number(words[2]), Integer.parseInt(words[3]), Integer.parseInt(words[4]));
    }

    /// Far more than any piece needs, and small enough to be added to the place where it is put.
    private static long number(String word) {
        long number = Long.parseLong(word);
        if (number < 0 || number > LAST_TICK) {
            throw new IllegalArgumentException("No track and no place in a piece: " + word);
        }
        return number;
    }
}
