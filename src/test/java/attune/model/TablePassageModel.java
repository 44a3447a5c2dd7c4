package attune.model;

import attune.dataset.EncodedPassage;
import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// An encoder–decoder for tests that expects what a function of a passage's features so far says.
///
/// Each passage is a list of the features that it was asked about, as a recurrent network would remember them.
public final class TablePassageModel implements PassageModel {
    /// What to expect of the next event.
    public interface Table {
        /// @param heard the features of the events so far, the last being those of the next event
        /// @return weights of the notes; they need not sum to 1
        float[] notes(EncodedPassage given, List<int[]> heard);

        /// @return weights of the durations
        float[] durations(EncodedPassage given, List<int[]> heard, int note);
    }

    private final ModelFile file;
    private final Table table;

    public TablePassageModel(ModelFile file, Table table) {
        this.file = file;
        this.table = table;
    }

    /// A model file without weights or pieces.
    public static ModelFile file(PassageTask task, int voices, Vocabulary vocabulary) {
        EncoderDecoderSpec spec = new EncoderDecoderSpec(task, voices, 2, 2, 2, 2, 2, 2, true, 0);
        return new ModelFile("Test model", spec, vocabulary,
                new Provenance("2026-11-24T13:00:00Z", "ab12", List.of(), List.of(), TrainingPlan.seed(5, 7), List.of(),
                        Map.of(), Map.of()),
                new float[0], List.of());
    }

    @Override
    public ModelFile file() {
        return file;
    }

    @Override
    public EncoderDecoderSpec spec() {
        return (EncoderDecoderSpec) file.spec();
    }

    @Override
    public List<PassageLosses> measure(List<PassagePair> pairs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PassageWriter writer(EncodedPassage given, int writers) {
        return new Writer(given, writers);
    }

    @Override
    public void close() {}

    private final class Writer implements PassageWriter {
        private final EncodedPassage given;
        private final int writers;
        private List<List<int[]>> passages = new ArrayList<>();

        Writer(EncodedPassage given, int writers) {
            this.given = given;
            this.writers = writers;
            for (int i = 0; i < writers; i++) {
                passages.add(List.of());
            }
        }

        @Override
        public List<NoteExpectation> expect(int[][] features) {
            if (features.length != passages.size()) {
                throw new IllegalArgumentException(features.length + " features for " + passages.size());
            }
            List<NoteExpectation> expected = new ArrayList<>();
            for (int i = 0; i < features.length; i++) {
                List<int[]> heard = new ArrayList<>(passages.get(i));
                heard.add(features[i].clone());
                passages.set(i, heard);
                expected.add(new NoteExpectation(normalised(table.notes(given, heard)), attention(heard.size())));
            }
            return expected;
        }

        @Override
        public float[] durations(int passage, int note) {
            return normalised(table.durations(given, passages.get(passage), note));
        }

        @Override
        public void keep(int[] kept) {
            if (kept.length > writers) {
                throw new IllegalArgumentException("Only " + writers + " were begun");
            }
            List<List<int[]>> next = new ArrayList<>();
            for (int passage : kept) {
                next.add(passages.get(passage));
            }
            passages = next;
        }

        @Override
        public void close() {}

        /// Most at one event, which moves on with each step, and a little everywhere.
        private float[] attention(int step) {
            float[] weights = new float[given.size()];
            Arrays.fill(weights, 0.5f / weights.length);
            weights[(step - 1) % weights.length] += 0.5f;
            return weights;
        }
    }

    private static float[] normalised(float[] weights) {
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        float[] result = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            result[i] = weights[i] / sum;
        }
        return result;
    }
}
