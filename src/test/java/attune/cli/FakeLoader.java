package attune.cli;

import attune.model.AttentionLstmSpec;
import attune.model.EventReader;
import attune.model.ModelFile;
import attune.model.ModelLoader;
import attune.model.Prediction;
import attune.model.Reading;
import attune.model.SequenceModel;
import attune.model.WindowRereader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A model that expects every token alike, START never, and looks everywhere alike.
final class FakeLoader implements ModelLoader {
    @Override
    public SequenceModel load(ModelFile file) {
        return new SequenceModel() {
            @Override
            public ModelFile file() {
                return file;
            }

            @Override
            public List<Prediction> predict(int[][] notes, int[][] durations) {
                return IntStream.range(0, notes.length).mapToObj(_ -> prediction(file)).toList();
            }

            @Override
            public EventReader reader(Reading reading, int[] notes, int[] durations, int takes) {
                return new WindowRereader(this, notes, durations, takes);
            }

            @Override
            public void close() {}
        };
    }

    private static Prediction prediction(ModelFile file) {
        float[] notes = even(file.vocabulary().notes().size(), file.vocabulary().startNote());
        float[] durations = even(file.vocabulary().durations().size(), file.vocabulary().startDuration());
        return new Prediction(notes, durations, even(AttentionLstmSpec.of(file.spec()).window(), -1));
    }

    private static float[] even(int size, int without) {
        float[] shares = new float[size];
        Arrays.fill(shares, 1f / (without < 0 ? size : size - 1));
        if (without >= 0) {
            shares[without] = 0;
        }
        return shares;
    }
}
