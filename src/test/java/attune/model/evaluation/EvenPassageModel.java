package attune.model.evaluation;

import attune.dataset.EncodedPassage;
import attune.dataset.PassagePair;
import attune.model.ChanceTable;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.PassageLosses;
import attune.model.PassageModel;
import attune.model.PassageWriter;
import attune.model.TablePassageModel;
import java.util.Arrays;
import java.util.List;

/// A network for tests to which each event is as surprising, and that always finds the right note the likeliest; what it writes is chance.
public record EvenPassageModel(ModelFile file, double note, double duration) implements PassageModel {
    @Override
    public EncoderDecoderSpec spec() {
        return (EncoderDecoderSpec) file.spec();
    }

    @Override
    public List<PassageLosses> measure(List<PassagePair> pairs) {
        return pairs.stream().map(pair -> losses(pair.written().size())).toList();
    }

    private PassageLosses losses(int size) {
        PassageLosses losses = new PassageLosses(new double[size], new double[size], new boolean[size],
                new float[0][]);
        Arrays.fill(losses.notes(), note);
        Arrays.fill(losses.durations(), duration);
        Arrays.fill(losses.right(), true);
        return losses;
    }

    @Override
    public PassageWriter writer(EncodedPassage given, int writers) {
        ChanceTable table = new ChanceTable(file.vocabulary().notes().size(), file.vocabulary().durations().size(), 1);
        return new TablePassageModel(file, table).writer(given, writers);
    }

    @Override
    public void close() {}
}
