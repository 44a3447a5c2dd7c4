package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Scores of up to three tracks with a selection in them, and every kind of edit of it.
final class EditArbitraries {
    private EditArbitraries() {}

    /// A score and some of its notes.
    record Selected(Score score, Selection selection) {}

    private static Arbitrary<Note> note() {
        return Combinators.combine(Arbitraries.longs().between(0, 4_000), Arbitraries.longs().between(1, 2_000),
                Arbitraries.integers().between(0, 127), Arbitraries.integers().between(1, 127)).as(Note::new);
    }

    private static Arbitrary<Score> score() {
        Arbitrary<Track> track = note().list().ofMaxSize(12).map(notes -> new Track("T", 0, 0, notes, List.of()));
        return track.list().ofMinSize(1).ofMaxSize(3).map(tracks -> Score.ofTracks(480, tracks));
    }

    static Arbitrary<Selected> selected() {
        return score().flatMap(score -> Arbitraries.longs().map(bits -> new Selected(score, some(score, bits))));
    }

    private static Selection some(Score score, long bits) {
        Map<Integer, Set<Note>> chosen = new HashMap<>();
        int i = 0;
        for (int track = 0; track < score.tracks().size(); track++) {
            Set<Note> notes = new HashSet<>();
            for (Note note : score.tracks().get(track).notes()) {
                if ((bits >> (i++ % 64) & 1) == 1) {
                    notes.add(note);
                }
            }
            chosen.put(track, notes);
        }
        return new Selection(chosen);
    }

    /// Every edit that keeps the number of selected notes, with distances far beyond all bounds.
    static Arbitrary<Edit> edit(Selection notes) {
        Arbitrary<Long> far = Arbitraries.longs().between(-9_000, 9_000);
        Arbitrary<Integer> steps = Arbitraries.integers().between(-150, 150);
        Arbitrary<Long> grid = Arbitraries.longs().between(1, 1_000);
        Arbitrary<Edit> move = Combinators.combine(far, steps).as((ticks, by) -> new MoveNotes(notes, ticks, by));
        Arbitrary<Edit> copy = Combinators.combine(far, steps).as((ticks, by) -> new CopyNotes(notes, ticks, by));
        Arbitrary<Edit> resize = Combinators.combine(far, far, grid)
                .as((start, end, least) -> new ResizeNotes(notes, start, end, least));
        Arbitrary<Edit> transpose = steps.map(by -> new TransposeNotes(notes, by));
        Arbitrary<Edit> quantize = Combinators.combine(grid, Arbitraries.of(QuantizeNotes.Edges.class),
                Arbitraries.doubles().between(0, 1), Arbitraries.doubles().between(0, 1))
                .as((step, edges, strength, swing) -> new QuantizeNotes(notes, step, edges, strength, swing));
        Arbitrary<Edit> set = steps.map(velocity -> new SetVelocity(notes, velocity));
        Arbitrary<Edit> change = steps.map(by -> new ChangeVelocity(notes, by));
        Arbitrary<Edit> duplicate = grid.map(step -> new DuplicateNotes(notes, step));
        Arbitrary<Edit> delete = Arbitraries.just(new DeleteNotes(notes));
        Arbitrary<Edit> insert = note().list().ofMaxSize(5).map(more -> new InsertNotes("Draw", 0, more));
        return Arbitraries.oneOf(List.of(move, copy, resize, transpose, quantize, set, change, duplicate, delete,
                insert));
    }
}
