package attune.neural;

import attune.model.EventReader;
import attune.model.ModelFile;
import attune.model.Prediction;
import attune.model.Reading;
import attune.model.SequenceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A loaded network. All windows of a call are equally long; many are taken in passes, so their number is free.
final class Dl4jSequenceModel implements SequenceModel {
    private final ModelFile file;
    private final Network network;

    Dl4jSequenceModel(ModelFile file, Network network) {
        this.file = file;
        this.network = network;
    }

    @Override
    public ModelFile file() {
        return file;
    }

    @Override
    public List<Prediction> predict(int[][] notes, int[][] durations) {
        List<Prediction> result = new ArrayList<>(notes.length);
        int pass = notes.length == 0 ? 1 : Network.windowsAPass(notes[0].length);
        for (int from = 0; from < notes.length; from += pass) {
            int to = Math.min(notes.length, from + pass);
            result.addAll(network.predict(Arrays.copyOfRange(notes, from, to),
                    Arrays.copyOfRange(durations, from, to)));
        }
        return result;
    }

    @Override
    public EventReader reader(Reading reading, int[] notes, int[] durations, int takes) {
        return new NetworkReader(network.graph(), reading, notes, durations, takes);
    }

    @Override
    public void close() {
        network.close();
    }
}
