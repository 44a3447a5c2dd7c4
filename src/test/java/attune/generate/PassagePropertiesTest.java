package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Vocabulary;
import attune.model.PassageModel;
import attune.music.Meter;
import attune.music.Note;
import attune.music.TickRange;
import attune.music.TimeSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PassagePropertiesTest {
    private static final int C_MAJOR = 0b101010110101;

    /// A model, a brief with a random melody, and how to draw.
    record Task(PassageModel model, Brief brief, PassageOptions options) {}

    @Provide
    Arbitrary<Task> tasks() {
        Arbitrary<Integer> resolutions = Arbitraries.of(480, 96, 220, 24, 1000);
        Arbitrary<Integer> givenVoice = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> bars = Arbitraries.of(1, 2, 5, 11);
        Arbitrary<Integer> scale = Arbitraries.of(0, C_MAJOR, 1 << 7);
        Arbitrary<Integer> beam = Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 3));
        Arbitrary<Vocabulary> vocabularies = Arbitraries.of(Passages.chorales(),
                Passages.vocabulary(false, 40, 76, "1/2", "1", "3/2", "2"),
                Passages.vocabulary(true, 50, 60, "1/3", "2/3", "1", "4"));
        return Combinators.combine(Arbitraries.longs(), resolutions, givenVoice, bars, scale, beam, vocabularies)
                .as(PassagePropertiesTest::task);
    }

    private static Task task(long seed, int resolution, int givenVoice, int bars, int scale, int beam,
            Vocabulary vocabulary) {
        Random random = new Random(seed);
        Meter meter = new Meter(resolution, List.of(new TimeSignature(0, 2 + random.nextInt(3), 4)));
        long start = meter.barStart(1 + random.nextInt(3));
        TickRange span = new TickRange(start, start + bars * meter.barAt(start).length());
        VoicePart melody = melody(random, givenVoice, span.length(), resolution);
        WritingRules rules = new WritingRules(Passages.RANGES, scale, true);
        Brief brief = new Brief(resolution, meter, span, span, 4, List.of(melody), List.of(), rules);
        PassageOptions options = new PassageOptions(
                new SamplingOptions(random.nextInt(3) * 0.6, 1, random.nextInt(6), 1, 1, seed), beam);
        return new Task(Passages.harmony(vocabulary, 4, seed), brief, options);
    }

    /// Leaps, rests, and lengths on no grid at all.
    private static VoicePart melody(Random random, int voice, long length, int resolution) {
        PitchRange range = Passages.RANGES.get(voice);
        List<Note> notes = new ArrayList<>();
        for (long tick = 0; tick < length;) {
            long duration = random.nextInt(5) == 0
                    ? 1 + random.nextInt(2 * resolution)
                    : Math.max(1, resolution * (1L + random.nextInt(6)) / 2);
            duration = Math.min(duration, length - tick);
            if (notes.isEmpty() || random.nextInt(8) > 0) {
                int pitch = range.lowest() + random.nextInt(range.highest() - range.lowest() + 1);
                notes.add(new Note(tick, duration, pitch, 80));
            }
            tick += duration;
        }
        return new VoicePart(voice, notes);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noVoiceCrossesAnotherAtAnyTick(@ForAll("tasks") Task task) {
        checkCrossings(compose(task));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyVoiceFillsTheSpanExactly(@ForAll("tasks") Task task) {
        WrittenPassage passage = compose(task);
        assertTrue(passage.isComplete());
        checkLengths(passage);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyNoteIsInRangeAndInTheScaleWhereNothingElseIsTold(@ForAll("tasks") Task task) {
        WrittenPassage passage = compose(task);
        WritingRules rules = passage.brief().rules();
        for (PassageStep step : passage.steps()) {
            boolean outside = passage.compromises().contains(new Compromise(step.index(), Compromise.Kind.SCALE));
            for (Note note : step.notes()) {
                assertTrue(rules.ranges().get(step.voice()).holds(note.pitch()));
                assertTrue(
                        outside || rules.pitchClasses() == 0 || (rules.pitchClasses() >> note.pitch() % 12 & 1) == 1);
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void keptNotesStayAndNothingCrossesThem(@ForAll("tasks") Task task) {
        WrittenPassage first = compose(task);
        Random random = new Random(task.options().sampling().seed());
        List<VoicePart> kept = first.written().stream().map(voice -> new VoicePart(voice,
                Passages.notes(first, voice).stream().filter(_ -> random.nextInt(3) == 0).toList())).toList();
        Brief brief = task.brief();
        Brief again = new Brief(brief.ticksPerQuarter(), brief.meter(), brief.givenSpan(), brief.writtenSpan(), 4,
                brief.given(), kept, brief.rules());
        WrittenPassage second = Passages.compose(task.model(), again, new PassageOptions(
                task.options().sampling().withSeed(random.nextLong()), task.options().beam()));
        checkCrossings(second);
        checkLengths(second);
        for (VoicePart part : kept) {
            assertEquals(part.notes(), second.steps().stream()
                    .filter(step -> step.kept() && step.voice() == part.voice()).flatMap(step -> step.notes().stream())
                    .toList());
            assertTrue(second.part(part.voice()).notes().containsAll(part.notes()));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aTakeHasTheNotesThatItWouldHaveAlone(@ForAll("tasks") Task task) {
        PassageOptions other = new PassageOptions(task.options().sampling().withSeed(99), 0);
        List<WrittenPassage> together = Passages.compose(task.model(), task.brief(),
                List.of(other, task.options(), Passages.seed(5)));
        WrittenPassage alone = compose(task);
        assertEquals(steps(alone), steps(together.get(1)));
        assertEquals(steps(Passages.compose(task.model(), task.brief(), Passages.seed(5))), steps(together.get(2)));
    }

    private static WrittenPassage compose(Task task) {
        return Passages.compose(task.model(), task.brief(), task.options());
    }

    private static List<String> steps(WrittenPassage passage) {
        return passage.steps().stream().map(step -> step.voice() + " " + step.tick() + " " + step.notes()).toList();
    }

    private static void checkLengths(WrittenPassage passage) {
        for (int voice : passage.written()) {
            long at = 0;
            for (PassageStep step : passage.steps()) {
                if (step.voice() == voice) {
                    assertEquals(at, step.tick());
                    at += step.duration();
                }
            }
            assertEquals(passage.brief().writtenSpan().length(), at);
        }
    }

    /// What sounds changes only where a note starts or ends; where one ends, no crossing begins.
    private static void checkCrossings(WrittenPassage passage) {
        List<List<Note>> voices = IntStream.range(0, passage.brief().voices()).mapToObj(voice -> notes(passage, voice))
                .toList();
        voices.stream().flatMap(List::stream).mapToLong(Note::tick).distinct().forEach(tick -> {
            int lowestAbove = 127;
            for (List<Note> voice : voices) {
                int[] pitches = voice.stream().filter(note -> note.range().contains(tick)).mapToInt(Note::pitch)
                        .toArray();
                for (int pitch : pitches) {
                    assertTrue(pitch <= lowestAbove, pitch + " is above " + lowestAbove + " at " + tick);
                }
                lowestAbove = Math.min(lowestAbove, IntStream.of(pitches).min().orElse(127));
            }
        });
    }

    private static List<Note> notes(WrittenPassage passage, int voice) {
        return passage.written().contains(voice)
                ? passage.part(voice).notes()
                : passage.brief().given().getFirst().notes();
    }
}
