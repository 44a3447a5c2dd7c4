package attune.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.EncodedPassage;
import attune.dataset.NoteToken;
import attune.dataset.PassageFeatures;
import attune.dataset.Vocabulary;
import attune.dataset.VoicesSoFar;
import attune.model.ChanceTable;
import attune.model.PassageModel;
import attune.model.PassageTask;
import attune.model.TablePassageModel;
import attune.music.Fraction;
import attune.music.Meter;
import attune.music.Note;
import attune.music.TickRange;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageComposerTest {
    private static final Vocabulary CHORALES = Passages.chorales();
    private static final WritingRules RULES = new WritingRules(Passages.RANGES, 0, true);
    private static final long BAR = 4L * Passages.QUARTER;

    @Test
    void theSameSeedGivesTheSameNotesAndAnotherSeedOthers() {
        PassageModel model = Passages.harmony(CHORALES, 4, 1);
        Brief brief = Passages.brief(Passages.scale(0, 8), 2 * BAR, RULES);
        assertEquals(lines(Passages.compose(model, brief, Passages.seed(7))),
                lines(Passages.compose(model, brief, Passages.seed(7))));
        assertNotEquals(lines(Passages.compose(model, brief, Passages.seed(7))),
                lines(Passages.compose(model, brief, Passages.seed(8))));
    }

    @Test
    void theNotesOfASeedAreTheSameOnEveryMachine() {
        WrittenPassage passage = Passages.compose(even(CHORALES, 4),
                Passages.brief(Passages.scale(0, 4), BAR, RULES), Passages.seed(7));
        assertEquals(
                List.of("3: 0 66 360", "1: 0 71 480", "2: 0 68 240", "2: 240 69 480", "3: 360 46 480", "1: 480 73 480",
                        "2: 720 52 240", "3: 840 49 240"),
                lines(passage).subList(0, 8));
    }

    @Test
    void temperatureZeroTakesTheLikeliestThatMaySound() {
        PassageModel model = table(CHORALES, 4, (_, note) -> note == 71 ? 9 : note == 65 ? 5 : note == 60 ? 4 : 1,
                length -> length == 240 ? 3 : 1);
        PassageOptions greedy = new PassageOptions(new SamplingOptions(0, 0, 0, 1, 1, 3), 0);
        WrittenPassage passage = Passages.compose(model, Passages.brief(Passages.quarters(0, 72, 69), 960, RULES),
                greedy);
        assertEquals(List.of("71 240", "71 240", "65 240", "65 240"), Passages.line(passage, 1));
        assertEquals(List.of("65 240", "65 240", "65 240", "65 240"), Passages.line(passage, 2));
    }

    @Test
    void aNoteEndsBeforeTheMelodyDipsUnderIt() {
        PassageModel model = table(CHORALES, 4, (_, note) -> note == 70 ? 100 : 1, length -> length == 480 ? 100 : 1);
        VoicePart melody = new VoicePart(0, List.of(note(0, 240, 74), note(240, 720, 60)));
        PassageOptions greedy = new PassageOptions(new SamplingOptions(0, 0, 0, 1, 1, 3), 0);
        WrittenPassage passage = Passages.compose(model, Passages.brief(melody, 960, RULES), greedy);
        assertTrue(Passages.line(passage, 1).getFirst().startsWith("70 "));
        assertTrue(passage.steps().stream().filter(step -> step.voice() == 1 && step.tick() < 240)
                .allMatch(step -> step.tick() + step.duration() <= 240));
        assertEquals(List.of(), passage.compromises());
    }

    @Test
    void theNetworkIsToldWhatItWasTaughtWith() {
        List<int[]> told = new ArrayList<>();
        PassageModel model = hearing(told, CHORALES, 4);
        Brief brief = Passages.brief(Passages.scale(0, 16), 4 * BAR, RULES);
        WrittenPassage passage = Passages.compose(model, brief, Passages.seed(3));
        assertEquals(passage.steps().size(), told.size());
        VoicesSoFar voices = new VoicesSoFar(new boolean[]{false, true, true, true}, 0);
        EncodedPassage written = encoded(passage);
        TickRange section = Sections.of(brief, PassageTask.HARMONISE, ExactTicks.of(480)).getFirst().given();
        EncodedPassage given = new GivenPassage(brief, PassageTask.HARMONISE, CHORALES).window(section).passage();
        for (PassageStep step : passage.steps()) {
            assertEquals(step.voice(), voices.next());
            int[] heard = voices.heard(step.voice());
            assertArrayEquals(PassageFeatures.written(given, written, step.index(), heard, written.notes(), CHORALES),
                    told.get(step.index()));
            voices.write(step.voice(), step.tick() + step.duration());
        }
    }

    @Test
    void aLongHarmonyHearsTwoBarsAgainAndAttendsToTheWholeMelody() {
        List<int[]> told = new ArrayList<>();
        Brief brief = Passages.brief(Passages.scale(0, 48), 12 * BAR, RULES);
        WrittenPassage passage = Passages.compose(hearing(told, CHORALES, 4), brief, Passages.seed(3));
        long again = passage.steps().stream()
                .filter(step -> step.tick() < 8 * BAR && step.tick() + step.duration() > 6 * BAR).count();
        assertEquals(passage.steps().size() + again, told.size());
        assertEquals(48, passage.given().size());
        for (PassageStep step : passage.steps()) {
            int from = step.tick() < 8 * BAR ? 0 : 24;
            int to = step.tick() < 8 * BAR ? 32 : 48;
            for (int event = 0; event < 48; event++) {
                assertEquals(event >= from && event < to, step.attention()[event] > 0);
            }
        }
    }

    @Test
    void aStepTellsWhatWasExpected() {
        PassageModel model = table(CHORALES, 4, (_, note) -> note == 60 ? 3 : note == 62 ? 1 : 0, _ -> 1);
        PassageStep step = Passages.compose(model, Passages.brief(Passages.quarters(0, 72), 480, WritingRules.NONE),
                Passages.seed(1)).steps().getFirst();
        assertEquals(3, step.voice(), "of equals the lowest voice begins");
        assertEquals(0.75, step.pitchMass()[60], 1e-6);
        assertEquals(0.25, step.pitchMass()[62], 1e-6);
        assertEquals(0.5623, step.entropy(), 1e-4);
        assertEquals("C4", step.likeliest().getFirst().token());
        assertEquals(5, step.likeliest().size());
        assertFalse(step.kept());
    }

    @Test
    void whoListensHearsTheGivenEventsThenEachStep() {
        List<Object> heard = new ArrayList<>();
        PassageListener listener = new PassageListener() {
            @Override
            public void onRead(List<GivenEvent> given) {
                heard.add(given);
            }

            @Override
            public void onStep(PassageStep step) {
                heard.add(step);
            }
        };
        Brief brief = Passages.brief(Passages.scale(0, 4), BAR, RULES);
        for (int beam : new int[]{0, 2}) {
            heard.clear();
            WrittenPassage passage = PassageComposer.compose(Passages.harmony(CHORALES, 4, 1), brief,
                    List.of(new PassageComposer.Wish(new PassageOptions(Passages.seed(3).sampling(), beam), listener)),
                    JobContext.silent()).getFirst();
            assertEquals(passage.given(), heard.removeFirst());
            assertEquals(passage.steps(), heard);
        }
    }

    @Test
    void cancellingKeepsWhatCame() {
        for (int beam : new int[]{0, 2}) {
            List<PassageStep> heard = new ArrayList<>();
            WrittenPassage passage = compose(new PassageOptions(Passages.seed(3).sampling(), beam), heard::add, 5);
            assertEquals(heard, passage.steps());
            assertEquals(5, passage.steps().size());
            assertFalse(passage.isComplete());
        }
    }

    @Test
    void cancellingBeforeTheFirstEventLeavesNothing() {
        assertThrows(JobCancelledException.class, () -> compose(Passages.seed(3), _ -> {}, 0));
        assertThrows(JobCancelledException.class, () -> compose(Passages.beam(2), _ -> {}, 0));
    }

    @Test
    void anAnswerFillsItsSpanInOneVoice() {
        Vocabulary vocabulary = Passages.vocabulary(true, 48, 72, "1/2", "1", "3/2");
        Brief brief = new Brief(480, new Meter(480, List.of()), new TickRange(0, BAR), new TickRange(BAR, 3 * BAR), 1,
                List.of(Passages.quarters(0, 60, 62, 64, 65)), List.of(), WritingRules.NONE);
        WrittenPassage passage = Passages.compose(Passages.answer(vocabulary, 4), brief, Passages.seed(2));
        assertEquals(List.of(0), passage.written());
        assertTrue(passage.isComplete());
        assertEquals(4, passage.given().size());
    }

    @Test
    void keptNotesAreHeardAndMarked() {
        List<int[]> told = new ArrayList<>();
        VoicePart kept = new VoicePart(2, List.of(note(480, 240, 59), note(1200, 240, 57)));
        Brief brief = Passages.brief(Passages.scale(0, 4), BAR, RULES, kept);
        WrittenPassage passage = Passages.compose(hearing(told, CHORALES, 4), brief, Passages.seed(6));
        List<PassageStep> stayed = passage.steps().stream().filter(PassageStep::kept).toList();
        assertEquals(kept.notes(), stayed.stream().map(step -> step.notes().getFirst()).toList());
        PassageStep after = passage.steps().stream().filter(step -> step.voice() == 2 && step.tick() == 720).findFirst()
                .orElseThrow();
        assertEquals(CHORALES.noteIndex("B3").getAsInt(), told.get(after.index())[0]);
        assertEquals(CHORALES.durationIndex("1/2").getAsInt(), told.get(after.index())[1]);
    }

    @Test
    void aKeptNoteStaysWholeAcrossTwoSections() {
        VoicePart kept = new VoicePart(1, List.of(note(8 * BAR - 240, 1200, 65), note(10 * BAR, 480, 67)));
        Brief brief = Passages.brief(Passages.scale(0, 48), 12 * BAR, new WritingRules(List.of(), 0, true), kept);
        for (int beam : new int[]{0, 2}) {
            WrittenPassage passage = Passages.compose(Passages.harmony(CHORALES, 4, 2), brief, Passages.beam(beam));
            assertEquals(kept.notes(), passage.steps().stream().filter(PassageStep::kept)
                    .map(step -> step.notes().getFirst()).toList());
            long at = 0;
            for (PassageStep step : passage.steps().stream().filter(step -> step.voice() == 1).toList()) {
                assertEquals(at, step.tick());
                at += step.duration();
            }
            assertEquals(12 * BAR, at);
        }
    }

    @Test
    void theProgressIsThatOfTheWholePassage() {
        List<Double> shares = new ArrayList<>();
        JobContext context = new JobContext() {
            @Override
            public void progress(long done, long total, String message) {
                shares.add((double) done / total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        PassageComposer.compose(Passages.harmony(CHORALES, 4, 1),
                Passages.brief(Passages.scale(0, 48), 12 * BAR, RULES),
                List.of(new PassageComposer.Wish(Passages.seed(1), _ -> {})), context);
        assertEquals(1, shares.getLast());
        assertTrue(shares.getFirst() < 0.1);
    }

    @Test
    void theScaleGivesWayBeforeANoteDoes() {
        WritingRules cMajor = new WritingRules(List.of(), 0b101010110101, true);
        VoicePart tenor = new VoicePart(1, List.of(note(0, 480, 61)));
        Brief between = Passages.brief(480, 3, List.of(new VoicePart(0, List.of(note(0, 480, 61))),
                new VoicePart(2, List.of(note(0, 480, 61)))), 480, cMajor, List.of());
        WrittenPassage passage = Passages.compose(table(CHORALES, 3, (_, note) -> note < 0 ? 0 : 1, _ -> 1), between,
                new PassageOptions(new SamplingOptions(0, 1, 0, 1, 1, 3), 0));
        assertEquals(tenor.notes().getFirst().pitch(), passage.part(1).notes().getFirst().pitch());
        assertEquals(Compromise.Kind.SCALE, passage.compromises().getFirst().kind());
    }

    @Test
    void aVoiceWhoseLikelyNotesHaveNoRoomDoesNotFallSilent() {
        PassageModel high = table(CHORALES, 4, (_, pitch) -> pitch < 0 ? 0.01f : pitch > 72 ? 1 : 0.0001f, _ -> 1);
        Brief brief = Passages.brief(Passages.quarters(0, 60, 60, 60, 60), BAR, new WritingRules(List.of(), 0, true));
        WrittenPassage passage = Passages.compose(high, brief, Passages.seed(1));
        assertTrue(passage.steps().stream().noneMatch(step -> step.notes().isEmpty()));
    }

    @Test
    void whereNoNoteHasRoomThereIsARest() {
        assertEquals(List.of("rest 480"), squeezed(Passages.vocabulary(true, 60, 72, "1"), 50, 51).line());
        assertEquals(List.of(Compromise.Kind.REST), squeezed(Passages.vocabulary(true, 60, 72, "1"), 50, 51).kinds());
        assertEquals(List.of("rest 480"), squeezed(Passages.vocabulary(false, 60, 72, "1"), 48, 51).line(),
                "between voices that cross each other");
    }

    @Test
    void withoutARestThePitchIsTakenThatHasRoom() {
        Squeezed squeezed = squeezed(Passages.vocabulary(false, 60, 72, "1"), 51, 50);
        assertEquals(List.of("51 480"), squeezed.line());
        assertEquals(List.of(Compromise.Kind.PITCH), squeezed.kinds());
    }

    @Test
    void whatCannotBeWrittenIsASentence() {
        PassageModel model = Passages.harmony(CHORALES, 4, 1);
        VoicePart melody = Passages.scale(0, 4);
        assertRefused("4 voices", model, Passages.brief(480, 3, List.of(melody), BAR, WritingRules.NONE, List.of()));
        assertRefused("no note to read", model, Passages.brief(new VoicePart(0, List.of()), BAR, WritingRules.NONE));
        assertRefused("nothing to write", model, Passages.brief(480, 4, List.of(melody, Passages.scale(1, 4),
                Passages.scale(2, 4), Passages.scale(3, 4)), BAR, WritingRules.NONE, List.of()));
    }

    @Test
    void brokenWeightsAreASentenceNotANote() {
        PassageModel broken = table(CHORALES, 4, (_, _) -> Float.NaN, _ -> 1);
        assertRefused("not numbers", broken, Passages.brief(Passages.scale(0, 4), BAR, RULES));
    }

    private record Squeezed(List<String> line, List<Compromise.Kind> kinds) {}

    /// A voice between two that leave it no room, or little.
    private static Squeezed squeezed(Vocabulary vocabulary, int above, int below) {
        Brief brief = Passages.brief(480, 3, List.of(new VoicePart(0, List.of(note(0, 480, above))),
                new VoicePart(2, List.of(note(0, 480, below)))), 480, new WritingRules(List.of(), 0, true), List.of());
        WrittenPassage passage = Passages.compose(Passages.harmony(vocabulary, 3, 5), brief, Passages.seed(2));
        return new Squeezed(Passages.line(passage, 1), passage.compromises().stream().map(Compromise::kind).toList());
    }

    private static void assertRefused(String words, PassageModel model, Brief brief) {
        String message = String.valueOf(assertThrows(UnusableModelException.class,
                () -> Passages.compose(model, brief, Passages.seed(1))).getMessage());
        assertTrue(message.contains(words), message);
    }

    private static WrittenPassage compose(PassageOptions options, PassageListener listener, int steps) {
        JobContext context = new JobContext() {
            private int asked;

            @Override
            public void progress(long done, long total, String message) {
                asked++;
            }

            @Override
            public boolean isCancelled() {
                return asked >= steps;
            }
        };
        return PassageComposer.compose(Passages.harmony(CHORALES, 4, 1),
                Passages.brief(Passages.scale(0, 16), 4 * BAR, RULES),
                List.of(new PassageComposer.Wish(options, listener)), context).getFirst();
    }

    private static EncodedPassage encoded(WrittenPassage passage) {
        int size = passage.steps().size();
        long end = passage.brief().writtenSpan().length();
        EncodedPassage encoded = new EncodedPassage(new int[size], new int[size], new int[size], new int[size],
                new int[size]);
        for (PassageStep step : passage.steps()) {
            int i = step.index();
            String note = step.notes().isEmpty()
                    ? "rest"
                    : NoteToken.of(step.notes().getFirst().pitch());
            encoded.notes()[i] = CHORALES.noteIndex(note).getAsInt();
            encoded.durations()[i] = CHORALES.durationIndex(new Fraction(step.duration(), 480).toString()).getAsInt();
            encoded.voices()[i] = step.voice();
            encoded.positions()[i] = PassageFeatures.position(step.tick() % BAR / 480.0);
            encoded.remaining()[i] = PassageFeatures.remaining((end - step.tick()) / 480.0);
        }
        return encoded;
    }

    private static List<String> lines(WrittenPassage passage) {
        return passage.steps().stream().map(step -> step.voice() + ": " + step.tick() + " "
                + (step.notes().isEmpty() ? "rest" : "" + step.notes().getFirst().pitch()) + " " + step.duration())
                .toList();
    }

    /// Weights of a note by its pitch, −1 for a rest.
    private interface NoteWeights {
        float of(int voice, int pitch);
    }

    private interface LengthWeights {
        float of(int ticks);
    }

    private static PassageModel even(Vocabulary vocabulary, int voices) {
        return table(vocabulary, voices, (_, _) -> 1, _ -> 1);
    }

    private static PassageModel table(Vocabulary vocabulary, int voices, NoteWeights notes, LengthWeights lengths) {
        Palette palette = new Palette(vocabulary);
        return new TablePassageModel(TablePassageModel.file(PassageTask.HARMONISE, voices, vocabulary),
                new TablePassageModel.Table() {
                    @Override
                    public float[] notes(EncodedPassage given, List<int[]> heard) {
                        float[] weights = new float[vocabulary.notes().size()];
                        for (int note = 0; note < weights.length; note++) {
                            int[] pitches = palette.pitches(note);
                            weights[note] = notes.of(heard.getLast()[2], pitches.length == 0 ? -1 : pitches[0]);
                        }
                        return weights;
                    }

                    @Override
                    public float[] durations(EncodedPassage given, List<int[]> heard, int note) {
                        float[] weights = new float[vocabulary.durations().size()];
                        for (int i = 0; i < weights.length; i++) {
                            weights[i] = lengths.of((int) Math.round(480 * palette.quarters(i)));
                        }
                        return weights;
                    }
                });
    }

    /// A model by chance that writes down what it is told.
    private static PassageModel hearing(List<int[]> told, Vocabulary vocabulary, int voices) {
        ChanceTable chance = new ChanceTable(vocabulary.notes().size(),
                vocabulary.durations().size(), 11);
        return new TablePassageModel(TablePassageModel.file(PassageTask.HARMONISE, voices, vocabulary),
                new TablePassageModel.Table() {
                    @Override
                    public float[] notes(EncodedPassage given, List<int[]> heard) {
                        told.add(heard.getLast());
                        return chance.notes(given, heard);
                    }

                    @Override
                    public float[] durations(EncodedPassage given, List<int[]> heard, int note) {
                        return chance.durations(given, heard, note);
                    }
                });
    }

    private static Note note(long tick, long duration, int pitch) {
        return new Note(tick, duration, pitch, 80);
    }
}
