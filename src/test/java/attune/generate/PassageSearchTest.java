package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.EncodedPassage;
import attune.dataset.Vocabulary;
import attune.model.PassageModel;
import attune.model.PassageTask;
import attune.model.TablePassageModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageSearchTest {
    private static final PassageOptions GREEDY = new PassageOptions(new SamplingOptions(0, 0, 0, 1, 1, 3), 0);
    private static final WritingRules RULES = new WritingRules(Passages.RANGES, 0, true);

    @Test
    void aBeamOfOneTakesTheLikeliestOfEach() {
        PassageModel model = Passages.harmony(Passages.chorales(), 4, 5);
        Brief brief = Passages.brief(Passages.scale(0, 16), 16 * 480, RULES);
        WrittenPassage greedy = Passages.compose(model, brief, GREEDY);
        WrittenPassage found = Passages.compose(model, brief, Passages.beam(1));
        assertEquals(steps(greedy), steps(found));
        assertEquals(greedy.logProbability(), found.logProbability(), 1e-9);
    }

    @Test
    void theSearchPassesBySomethingLikelyThatLeadsToNothingLikely() {
        Vocabulary vocabulary = Passages.vocabulary(false, 60, 63, "1");
        PassageModel model = table(vocabulary, notes -> switch (notes.isEmpty() ? "" : notes.getLast()) {
            case "" -> new float[]{0.45f, 0.55f, 0, 0, 0}; // C#4, C4
            case "C4" -> new float[]{1, 1, 1, 1, 0};
            default -> new float[]{0, 0, 1, 0, 0};
        }, _ -> new float[]{0, 1});
        Brief brief = Passages.brief(480, 2, List.of(Passages.quarters(0, 70, 70, 70)), 1440, WritingRules.NONE,
                List.of());
        assertEquals("60 480", Passages.line(Passages.compose(model, brief, GREEDY), 1).getFirst());
        WrittenPassage found = Passages.compose(model, brief, Passages.beam(2));
        assertEquals(List.of("61 480", "62 480", "62 480"), Passages.line(found, 1));
        assertEquals(Math.log(0.45), found.logProbability(), 1e-6);
    }

    @Test
    void manyShortNotesAreNotLostToOneLongNoteOnlyBecauseTheyAreMany() {
        Vocabulary vocabulary = Passages.vocabulary(false, 60, 60, "1", "4");
        PassageModel model = table(vocabulary, _ -> new float[]{1, 0}, notes -> notes.isEmpty()
                ? new float[]{0, 0.62f, 0.38f} // a quarter, and four of them, or a whole note
                : new float[]{0, 0.9f, 0.1f});
        Brief brief = Passages.brief(480, 2, List.of(Passages.quarters(0, 70, 70, 70, 70)), 1920, WritingRules.NONE,
                List.of());
        WrittenPassage found = Passages.compose(model, brief, Passages.beam(4));
        assertEquals(4, found.steps().size(), "0.62 · 0.9 · 0.9 · 0.9 is more than 0.38");
    }

    @Test
    void aWiderBeamFindsSomethingLikelierForTheMost() {
        int better = 0;
        for (long seed = 0; seed < 20; seed++) {
            PassageModel model = Passages.harmony(Passages.vocabulary(true, 55, 65, "1"), 3, seed);
            Brief brief = Passages.brief(480, 3, List.of(Passages.scale(0, 8)), 8 * 480, WritingRules.NONE, List.of());
            double greedy = Passages.compose(model, brief, Passages.beam(1)).logProbability();
            better += Passages.compose(model, brief, Passages.beam(8)).logProbability() > greedy ? 1 : 0;
        }
        assertTrue(better >= 18, better + " of 20");
    }

    @Test
    void theSearchFindsTheSameEachTime() {
        PassageModel model = Passages.harmony(Passages.chorales(), 4, 5);
        Brief brief = Passages.brief(Passages.scale(0, 40), 40 * 480, RULES);
        assertEquals(steps(Passages.compose(model, brief, Passages.beam(4))),
                steps(Passages.compose(model, brief, Passages.beam(4))));
    }

    private static List<String> steps(WrittenPassage passage) {
        return passage.steps().stream().map(step -> step.voice() + " " + step.tick() + " " + step.notes()).toList();
    }

    /// What to expect after these notes of the voice that is written.
    private interface Expecting {
        float[] after(List<String> notes);
    }

    private static PassageModel table(Vocabulary vocabulary, Expecting notes, Expecting lengths) {
        return new TablePassageModel(TablePassageModel.file(PassageTask.HARMONISE, 2, vocabulary),
                new TablePassageModel.Table() {
                    @Override
                    public float[] notes(EncodedPassage given, List<int[]> heard) {
                        return notes.after(names(heard));
                    }

                    @Override
                    public float[] durations(EncodedPassage given, List<int[]> heard, int note) {
                        return lengths.after(names(heard));
                    }

                    private List<String> names(List<int[]> heard) {
                        return heard.stream().skip(1).map(features -> vocabulary.notes().get(features[0])).toList();
                    }
                });
    }
}
