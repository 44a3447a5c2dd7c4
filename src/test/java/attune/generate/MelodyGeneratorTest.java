package attune.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.TokenSequence;
import attune.dataset.Vocabulary;
import attune.model.AttentionLstmSpec;
import attune.model.Reading;
import attune.model.SequenceModel;
import attune.model.TableModel;
import attune.model.TestModels;
import attune.music.Fraction;
import attune.music.Note;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MelodyGeneratorTest {
    // notes: A4=0 C4=1 C4.E4=2 START=3 rest=4; durations: 0=0 1=1 1/3=2
    private static final SequenceModel EVEN = model((_, _) -> new float[][]{{1, 1, 1, 0, 1}, {0, 1, 1}});
    private static final SamplingOptions OPTIONS = new SamplingOptions(1, 1, 0, 1, 24, 7);

    @Test
    void theSameSeedGivesTheSameNotesAndAnotherSeedOthers() {
        assertEquals(generate(EVEN, OPTIONS).notes(), generate(EVEN, OPTIONS).notes());
        assertNotEquals(generate(EVEN, OPTIONS).notes(), generate(EVEN, seed(8)).notes());
    }

    @Test
    void theNotesOfASeedAreTheSameOnEveryMachine() {
        List<String> names = generate(EVEN, OPTIONS).steps().stream().limit(8)
                .map(step -> step.notes().stream().map(Note::pitch).toList() + " " + step.duration()).toList();
        assertEquals(List.of("[60, 64] 160", "[60] 160", "[60, 64] 480", "[69] 160", "[69] 160", "[60, 64] 160",
                "[60, 64] 480", "[60] 480"), names);
    }

    @Test
    void temperatureZeroTakesTheLikeliest() {
        SequenceModel model = model((_, _) -> new float[][]{{1, 2, 1, 1, 1}, {9, 1, 2}});
        Melody melody = generate(model, new SamplingOptions(0, 0, 0, 1, 5, 1));
        assertTrue(melody.steps().stream().allMatch(step -> step.notes().getFirst().pitch() == 60));
        assertTrue(melody.steps().stream().allMatch(step -> step.duration() == 160), "a duration of 0 is never drawn");
    }

    @Test
    void threeThirdsMakeAQuarter() {
        SequenceModel thirds = model((_, _) -> new float[][]{{1, 0, 0, 0, 0}, {0, 0, 1}});
        Melody melody = MelodyGenerator.generate(thirds, Primer.NOTHING, OPTIONS, 100, _ -> {}, JobContext.silent());
        assertEquals(List.of(0L, 33L, 67L, 100L),
                melody.steps().stream().limit(4).map(GenerationStep::tick).toList());
        assertEquals(800, melody.end());
    }

    @Test
    void aDrawnStartEndsThePieceButNeverBeforeTheFirstEvent() {
        SequenceModel model = model((_, _) -> new float[][]{{0, 0, 0, 1, 0}, {1, 0, 0}});
        Melody melody = generate(model, OPTIONS);
        assertEquals(1, melody.steps().size());
        assertTrue(melody.ended());
    }

    @Test
    void theLengthEndsAPieceThatHasNoEnd() {
        Melody melody = generate(EVEN, OPTIONS);
        assertEquals(24, melody.steps().size());
        assertFalse(melody.ended());
    }

    @Test
    void aRestAdvancesTimeWithoutANote() {
        SequenceModel rests = model((notes, _) -> new float[][]{
            notes[3] == 4 ? new float[]{1, 0, 0, 0, 0} : new float[]{0, 0, 0, 0, 1}, {0, 1, 0}});
        Melody melody = generate(rests, OPTIONS);
        assertEquals(List.of(), melody.steps().get(0).notes());
        assertEquals(480, melody.steps().get(1).notes().getFirst().tick());
        assertEquals(12, melody.notes().size());
    }

    @Test
    void theWindowHoldsStartThenThePrimerThenWhatWasComposed() {
        List<int[]> windows = new ArrayList<>();
        SequenceModel model = model((notes, _) -> {
            windows.add(notes.clone());
            return new float[][]{{0, 1, 0, 0, 0}, {0, 1, 0}};
        });
        Melody melody = MelodyGenerator.generate(model, primer("A4", "C4.E4"), OPTIONS, 480, _ -> {},
                JobContext.silent());
        assertArrayEquals(new int[]{3, 3, 0, 2}, windows.get(0));
        assertArrayEquals(new int[]{3, 0, 2, 1}, windows.get(1));
        assertEquals(2, melody.primerEvents());
        assertEquals(-4, melody.steps().get(0).firstAttended());
        assertEquals(-1, melody.steps().get(3).firstAttended());
    }

    @Test
    void aPrimerLongerThanTheWindowIsSeenByItsEnd() {
        Melody melody = MelodyGenerator.generate(EVEN, primer("A4", "A4", "C4", "C4", "A4", "D4"), OPTIONS, 480,
                _ -> {}, JobContext.silent());
        assertEquals(4, melody.primerEvents());
    }

    @Test
    void aStepTellsAllThatWasExpected() {
        SequenceModel model = model((_, _) -> new float[][]{{0.1f, 0.3f, 0.2f, 0, 0.4f}, {0, 1, 1}});
        GenerationStep step = generate(model, OPTIONS).steps().getFirst();
        assertEquals(0.5f, step.pitchMass()[60], 1e-6f, "C4 alone, and C4 with E4");
        assertEquals(0.2f, step.pitchMass()[64], 1e-6f);
        assertEquals(0.1f, step.pitchMass()[69], 1e-6f);
        assertEquals(0, step.pitchMass()[61]);
        assertEquals(1.2799, step.entropy(), 1e-3);
        assertEquals(List.of("rest", "C4", "C4.E4", "A4", "START"),
                step.likeliest().stream().map(Candidate::token).toList());
        assertEquals(0.4, step.likeliest().getFirst().probability(), 1e-6);
    }

    @Test
    void whoListensHearsEachStepInOrder() {
        List<GenerationStep> heard = new ArrayList<>();
        Melody melody = MelodyGenerator.generate(EVEN, Primer.NOTHING, OPTIONS, 480, heard::add, JobContext.silent());
        assertEquals(melody.steps(), heard);
    }

    @Test
    void cancellingKeepsWhatCame() {
        List<GenerationStep> heard = new ArrayList<>();
        JobContext context = cancelledWhen(heard, 3);
        Melody melody = MelodyGenerator.generate(EVEN, Primer.NOTHING, OPTIONS, 480, heard::add, context);
        assertEquals(3, melody.steps().size());
        assertFalse(melody.ended());
    }

    @Test
    void cancellingBeforeTheFirstEventLeavesNothing() {
        JobContext context = cancelledWhen(List.of(), 0);
        assertThrows(JobCancelledException.class,
                () -> MelodyGenerator.generate(EVEN, Primer.NOTHING, OPTIONS, 480, _ -> {}, context));
    }

    @Test
    void brokenWeightsAreASentenceNotANote() {
        SequenceModel broken = model((_, _) -> new float[][]{{Float.NaN, 1, 1, 1, 1}, {1, 1, 1}});
        assertThrows(UnusableModelException.class, () -> generate(broken, OPTIONS));
    }

    @Test
    void aModelThatKnowsNoNoteCannotCompose() {
        Vocabulary empty = new Vocabulary(List.of("START"), List.of("0"));
        SequenceModel model = new TableModel(
                TestModels.of("empty", new AttentionLstmSpec(4, 1, 1, 1, true, 0), empty),
                (_, _) -> new float[][]{{1}, {1}});
        assertThrows(UnusableModelException.class, () -> generate(model, OPTIONS));
    }

    @Test
    void takesThatAreWrittenTogetherHaveTheNotesThatTheyHaveAlone() {
        SequenceModel ending = model((_, _) -> new float[][]{{1, 1, 1, 0.3f, 1}, {0, 1, 1}});
        List<SamplingOptions> options = LongStream.range(1, 9)
                .mapToObj(seed -> new SamplingOptions(1, 1, 0, 1, 10 + (int) seed, seed)).toList();
        List<Melody> alone = options.stream().map(each -> generate(ending, each)).toList();
        List<List<GenerationStep>> heard = options.stream()
                .map(_ -> (List<GenerationStep>) new ArrayList<GenerationStep>())
                .toList();
        List<MelodyGenerator.Wish> wishes = IntStream.range(0, 8)
                .mapToObj(take -> new MelodyGenerator.Wish(options.get(take), heard.get(take)::add)).toList();
        List<Melody> together = MelodyGenerator.generate(ending, Primer.NOTHING, wishes, 480, JobContext.silent());
        for (int take = 0; take < 8; take++) {
            assertEquals(alone.get(take).notes(), together.get(take).notes());
            assertEquals(alone.get(take).ended(), together.get(take).ended());
            assertEquals(together.get(take).steps(), heard.get(take));
        }
        assertTrue(together.stream().anyMatch(Melody::ended) && !together.stream().allMatch(Melody::ended));
    }

    @Test
    void eachTakeEndsWithTheNoteThatFillsItsTicks() {
        List<MelodyGenerator.Wish> wishes = LongStream.of(1, 2, 3)
                .mapToObj(seed -> new MelodyGenerator.Wish(seed(seed), 1000 * seed, _ -> {})).toList();
        List<Melody> takes = MelodyGenerator.generate(EVEN, Primer.NOTHING, wishes, 480, JobContext.silent());
        for (int take = 0; take < 3; take++) {
            GenerationStep last = takes.get(take).steps().getLast();
            assertTrue(last.tick() < 1000L * (take + 1) && takes.get(take).end() >= 1000L * (take + 1));
            assertEquals(generate(EVEN, seed(take + 1)).steps().get(last.index()).notes(), last.notes());
        }
    }

    @Test
    void takesThatAreReadDifferentlyAreNotWrittenTogether() {
        List<MelodyGenerator.Wish> wishes = List.of(new MelodyGenerator.Wish(OPTIONS, _ -> {}),
                new MelodyGenerator.Wish(OPTIONS.withReading(Reading.STREAMING), _ -> {}));
        assertThrows(IllegalArgumentException.class,
                () -> MelodyGenerator.generate(EVEN, Primer.NOTHING, wishes, 480, JobContext.silent()));
    }

    static TableModel model(TableModel.Table table) {
        return new TableModel(TestModels.small(), table);
    }

    static Melody generate(SequenceModel model, SamplingOptions options) {
        return MelodyGenerator.generate(model, Primer.NOTHING, options, 480, _ -> {}, JobContext.silent());
    }

    static Primer primer(String... notes) {
        List<String> durations = List.of(notes).stream().map(_ -> "1").toList();
        List<Fraction> offsets = List.of(notes).stream().map(_ -> Fraction.ZERO).toList();
        return new Primer(new TokenSequence(List.of(notes), durations, offsets));
    }

    private static SamplingOptions seed(long seed) {
        return new SamplingOptions(1, 1, 0, 1, 24, seed);
    }

    private static JobContext cancelledWhen(List<GenerationStep> heard, int count) {
        return new JobContext() {
            @Override
            public void progress(long done, long total, String message) {}

            @Override
            public boolean isCancelled() {
                return heard.size() >= count;
            }
        };
    }
}
