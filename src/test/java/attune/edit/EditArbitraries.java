package attune.edit;

import attune.music.Note;
import attune.music.Scale;
import attune.music.ScaleKind;
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
                Arbitraries.doubles().between(0, 100), Arbitraries.doubles().between(50, 75))
                .as((step, edges, strength, swing) -> new QuantizeNotes(notes, step, edges, strength, swing));
        Arbitrary<Edit> set = steps.map(velocity -> new SetVelocity(notes, velocity));
        Arbitrary<Edit> change = steps.map(by -> new ChangeVelocity(notes, by));
        Arbitrary<Edit> duplicate = grid.map(step -> new DuplicateNotes(notes, step));
        Arbitrary<Edit> delete = Arbitraries.just(new DeleteNotes(notes));
        Arbitrary<Edit> insert = note().list().ofMaxSize(5).map(more -> new InsertNotes("Draw", 0, more));
        return Arbitraries.oneOf(List.of(move, copy, resize, transpose, quantize, set, change, duplicate, delete,
                insert, shape(notes), shade(notes)));
    }

    /// Edits of time and pitch that may make more notes or fewer of the selected ones.
    static Arbitrary<Edit> shape(Selection notes) {
        Arbitrary<Long> tick = Arbitraries.longs().between(0, 9_000);
        Arbitrary<Long> grid = Arbitraries.longs().between(1, 1_000);
        Arbitrary<Integer> pitch = Arbitraries.integers().between(0, 127);
        Arbitrary<Edit> splitAt = tick.map(at -> SplitNotes.at(notes, at));
        Arbitrary<Edit> splitEvery = grid.map(step -> SplitNotes.every(notes, step));
        Arbitrary<Edit> join = Arbitraries.of(new JoinNotes(notes), new GlueRepeated(notes), new ReverseNotes(notes));
        Arbitrary<Edit> legato = Arbitraries.longs().between(-3_000, 3_000).map(gap -> new LegatoNotes(notes, gap));
        Arbitrary<Edit> stretch = Arbitraries.doubles().between(0.02, 60).map(by -> new StretchNotes(notes, by));
        Arbitrary<Edit> invert = Combinators.combine(pitch, scale())
                .as((axis, scale) -> new InvertNotes(notes, axis, scale));
        Arbitrary<Edit> diatonic = Arbitraries.integers().between(-90, 90)
                .map(steps -> new TransposeDiatonic(notes, steps));
        Arbitrary<Edit> repeat = Combinators.combine(grid, tick)
                .as((step, until) -> new RepeatToFill(notes, step, until));
        return Arbitraries.oneOf(List.of(splitAt, splitEvery, join, legato, stretch, invert, diatonic, repeat));
    }

    private static Arbitrary<Edit> shade(Selection notes) {
        Arbitrary<Integer> far = Arbitraries.integers().between(-150, 150);
        Arbitrary<Edit> scale = Combinators.combine(Arbitraries.doubles().between(0, 9), far)
                .as((factor, by) -> new ScaleVelocity(notes, factor, by));
        Arbitrary<Edit> ramp = Combinators.combine(far, far).as((from, to) -> new RampVelocity(notes, from, to));
        Arbitrary<Edit> humanise = Combinators.combine(Arbitraries.longs().between(0, 2_000),
                Arbitraries.integers().between(0, 127), Arbitraries.longs())
                .as((ticks, by, seed) -> new HumaniseNotes(notes, ticks, by, seed));
        return Arbitraries.oneOf(List.of(scale, ramp, humanise));
    }

    private static Arbitrary<Scale> scale() {
        return Combinators.combine(Arbitraries.integers().between(0, 11), Arbitraries.of(ScaleKind.class))
                .as(Scale::new);
    }
}
