package attune.neural;

import attune.dataset.EncodedPassage;
import attune.dataset.PassageFeatures;
import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.NoteExpectation;
import attune.model.PassageWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// Writes straight on the weights of a graph, without a pass through the graph: the given passage is read once, and an event costs one step of
/// the decoder.
final class NetworkPassageWriter implements PassageWriter {
    private final EncoderDecoderWeights weights;
    private final int hidden;
    private final int readout;
    private final ReadPassage given;
    private final FeatureSums features;
    private final LstmStep step;
    private final List<INDArray> arrays = new ArrayList<>();
    private final Panel states; // (hidden, writers)
    private final Panel cells;
    private final Panel spare; // (hidden, writers), for rearranging
    private final Panel contexts;
    private final Panel readouts; // (2·readout, writers): sums, before the tanh
    private final Panel squashed; // (readout, writers)
    private final Panel notes; // logits
    private final Panel durations; // (duration tokens, 1)
    private int count;

    NetworkPassageWriter(EncoderDecoderSpec spec, Vocabulary vocabulary, EncoderDecoderWeights weights,
            EncodedPassage passage, int writers) {
        if (writers < 1 || passage.size() == 0) {
            throw new IllegalArgumentException("Somebody writes, after a passage of one event at least");
        }
        this.weights = weights;
        this.hidden = spec.decoder();
        this.readout = spec.readout();
        this.count = writers;
        int[] sizes = PassageFeatures.givenSizes(vocabulary, spec.voices());
        this.given = new ReadPassage(
                new EncoderPass(sizes, spec.givenWidths(), spec.encoder(), 1, passage.size(), DataType.FLOAT),
                PassageTokens.reading(passage, vocabulary, spec.voices()), weights, spec.alignment(), writers);
        this.features = new FeatureSums(weights.decoder());
        this.step = new LstmStep(writers, hidden, weights.decoder().bias());
        this.states = panel(hidden, writers);
        this.cells = panel(hidden, writers);
        this.spare = panel(hidden, writers);
        this.contexts = panel(2 * spec.encoder(), writers);
        this.readouts = panel(2 * readout, writers);
        this.squashed = panel(readout, writers);
        this.notes = panel(sizes[0], writers);
        this.durations = panel(sizes[1], 1);
    }

    @Override
    public List<NoteExpectation> expect(int[][] featuresOfNext) {
        if (featuresOfNext.length != count) {
            throw new IllegalArgumentException(count + " passages go on, not " + featuresOfNext.length);
        }
        Panel sums = step.sums(count);
        for (int writer = 0; writer < count; writer++) {
            features.write(sums, writer, featuresOfNext[writer]);
        }
        Panel mine = states.columns(0, count);
        sums.multiplyEach(weights.decoder().recurrence(), mine, 1);
        step.run(cells.columns(0, count), mine);
        Panel seen = contexts.columns(0, count);
        float[][] looked = given.look(mine, featuresOfNext, seen);
        read(mine, seen);
        List<NoteExpectation> expected = new ArrayList<>();
        for (int writer = 0; writer < count; writer++) {
            expected.add(new NoteExpectation(Softmax.of(notes, writer), looked[writer]));
        }
        return expected;
    }

    @Override
    public float[] durations(int passage, int note) {
        Panel column = squashed.columns(Objects.checkIndex(passage, count), 1);
        column.setColumn(0, readouts.rows(readout, readout), passage);
        column.addColumn(0, 1, weights.readout().note(), Objects.checkIndex(note, notes.rows()));
        Elementwise.tanh(column);
        durations.setColumn(0, weights.readout().durationBias(), 0);
        durations.multiplyVector(weights.readout().durations(), true, column, 1);
        return Softmax.of(durations, 0);
    }

    @Override
    public void keep(int[] passages) {
        if (passages.length < 1 || passages.length > states.columns()) {
            throw new IllegalArgumentException("1 to " + states.columns() + " passages go on, not " + passages.length);
        }
        for (Panel panel : List.of(states, cells)) {
            for (int place = 0; place < passages.length; place++) {
                spare.setColumn(place, panel, Objects.checkIndex(passages[place], count));
            }
            for (int place = 0; place < passages.length; place++) {
                panel.setColumn(place, spare, place);
            }
        }
        count = passages.length;
    }

    @Override
    public void close() {
        given.close();
        features.close();
        step.close();
        arrays.forEach(INDArray::close);
    }

    /// From states and contexts to the logits of the notes, and to the sums of which the durations will be read.
    private void read(Panel mine, Panel seen) {
        Panel sums = readouts.columns(0, count);
        Panel upper = squashed.columns(0, count);
        Panel logits = notes.columns(0, count);
        for (int writer = 0; writer < count; writer++) {
            sums.setColumn(writer, weights.readout().bias(), 0);
            logits.setColumn(writer, weights.readout().noteBias(), 0);
        }
        sums.multiplyEach(weights.readout().context(), seen, 1);
        sums.multiplyEach(weights.readout().state(), mine, 1);
        for (int writer = 0; writer < count; writer++) {
            upper.setColumn(writer, sums.rows(0, readout), writer);
        }
        Elementwise.tanh(upper);
        logits.multiplyEach(weights.readout().notes(), upper, 1);
    }

    private Panel panel(int rows, int writers) {
        INDArray array = Nd4j.create(DataType.FLOAT, writers, rows);
        arrays.add(array);
        return Panel.of(array, rows);
    }
}
