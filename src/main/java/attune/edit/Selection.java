package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The selected notes, by the index of their track; tracks without a selected note are not in it.
public record Selection(Map<Integer, Set<Note>> notes) {
    public static final Selection NONE = new Selection(Map.of());

    public Selection {
        Map<Integer, Set<Note>> kept = new TreeMap<>();
        notes.forEach((track, selected) -> {
            if (!selected.isEmpty()) {
                kept.put(track, Set.copyOf(selected));
            }
        });
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    public static Selection of(int track, Collection<Note> notes) {
        return new Selection(Map.of(track, Set.copyOf(notes)));
    }

    /// Every note of the score.
    public static Selection all(Score score) {
        Map<Integer, Set<Note>> all = new TreeMap<>();
        for (int i = 0; i < score.tracks().size(); i++) {
            all.put(i, Set.copyOf(score.tracks().get(i).notes()));
        }
        return new Selection(all);
    }

    public Set<Note> in(int track) {
        return notes.getOrDefault(track, Set.of());
    }

    public boolean contains(int track, Note note) {
        return in(track).contains(note);
    }

    public boolean isEmpty() {
        return notes.isEmpty();
    }

    public int size() {
        return notes.values().stream().mapToInt(Set::size).sum();
    }

    public Stream<Note> stream() {
        return notes.values().stream().flatMap(Set::stream);
    }

    /// The notes of both.
    public Selection plus(Selection other) {
        Map<Integer, Set<Note>> both = new TreeMap<>(notes);
        other.notes.forEach((track, more) -> both.merge(track, more,
                (one, two) -> Set.copyOf(Stream.concat(one.stream(), two.stream()).toList())));
        return new Selection(both);
    }

    /// The notes that the other does not hold.
    public Selection minus(Selection other) {
        Map<Integer, Set<Note>> left = new TreeMap<>();
        notes.forEach((track, mine) -> left.put(track,
                Set.copyOf(mine.stream().filter(note -> !other.contains(track, note)).toList())));
        return new Selection(left);
    }

    /// The notes that are in one of the two but not in both.
    public Selection toggled(Selection other) {
        return minus(other).plus(other.minus(this));
    }

    /// From the first selected note's start to the last one's end; empty at 0 where nothing is selected.
    public TickRange range() {
        long start = stream().mapToLong(Note::tick).min().orElse(0);
        return new TickRange(start, stream().mapToLong(Note::end).max().orElse(start));
    }

    /// The selection without what the score does not hold (any more).
    public Selection within(Score score) {
        Map<Integer, Set<Note>> kept = new TreeMap<>();
        notes.forEach((track, selected) -> {
            if (track < score.tracks().size()) {
                Set<Note> there = Set.copyOf(score.tracks().get(track).notes());
                kept.put(track, Set.copyOf(selected.stream().filter(there::contains).toList()));
            }
        });
        return new Selection(kept);
    }
}
