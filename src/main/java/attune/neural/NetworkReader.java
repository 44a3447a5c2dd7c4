package attune.neural;

import attune.model.EventReader;
import attune.model.Prediction;
import attune.model.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;

/// Reads takes straight on the weights of a graph, without a pass through the graph.
///
/// Takes are shared out over threads by their number alone, and none depends on another, so threads change the time and nothing else.
final class NetworkReader implements EventReader {
    private static final int MOST_THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    /// What one thread works with.
    private record Desk(ReadingDesk columns, ReadingHeads heads) implements AutoCloseable {
        void read(ReadingMemory memory, int from, int to, int[] notes, int[] durations, Prediction[] expected) {
            memory.read(from, to, notes, durations, columns);
            heads.expect(memory, from, to, expected);
        }

        @Override
        public void close() {
            columns.close();
            heads.close();
        }
    }

    private final ReadingMemory memory;
    private final TokenSums tokens;
    private final Workers workers = new Workers();
    private final List<Desk> desks = new ArrayList<>();
    private Prediction[] expected;

    /// @param notes the window that all takes go on from
    NetworkReader(ComputationGraph graph, Reading reading, int[] notes, int[] durations, int takes) {
        this(graph, reading, notes, durations, takes, MOST_THREADS);
    }

    NetworkReader(ComputationGraph graph, Reading reading, int[] notes, int[] durations, int takes, int threads) {
        if (takes < 1 || notes.length < 1 || notes.length != durations.length) {
            throw new IllegalArgumentException("A reader needs a take at least, and a window of events");
        }
        ReadingWeights weights = ReadingWeights.of(graph);
        memory = ReadingMemory.of(reading, weights, notes.length, takes);
        tokens = new TokenSums(weights);
        int shares = memory.desks(takes, threads);
        int takesADesk = Math.ceilDiv(takes, shares);
        for (int share = 0; share < shares; share++) {
            desks.add(new Desk(new ReadingDesk(weights, tokens, memory.columns(takesADesk)),
                    new ReadingHeads(weights, takesADesk)));
        }
        workers.use(shares);
        expected = new Prediction[takes];
        readWindow(notes, durations);
    }

    @Override
    public List<Prediction> expected() {
        return List.of(expected);
    }

    @Override
    public void read(int[] notes, int[] durations) {
        int takes = expected.length;
        if (notes.length != takes || durations.length != takes) {
            throw new IllegalArgumentException(takes + " takes read an event each, not " + notes.length);
        }
        int shares = Math.min(desks.size(), takes);
        Prediction[] next = new Prediction[takes];
        memory.advance();
        if (shares == 1) {
            desks.getFirst().read(memory, 0, takes, notes, durations, next);
        } else {
            workers.run(shares, part -> desks.get(part).read(memory, takes * part / shares,
                    takes * (part + 1) / shares, notes, durations, next));
        }
        expected = next;
    }

    @Override
    public void keep(int[] takes) {
        Prediction[] kept = new Prediction[takes.length];
        for (int place = 0; place < takes.length; place++) {
            if (place > 0 && takes[place] <= takes[place - 1]) {
                throw new IllegalArgumentException("Takes stay in rising order, not " + Arrays.toString(takes));
            }
            kept[place] = expected[takes[place]];
            if (takes[place] != place) {
                memory.copy(takes[place], place);
            }
        }
        expected = kept;
    }

    @Override
    public void close() {
        workers.close();
        desks.forEach(Desk::close);
        tokens.close();
        memory.close();
    }

    /// All takes have read the same window, so one reads it for all.
    private void readWindow(int[] notes, int[] durations) {
        Desk desk = desks.getFirst();
        for (int event = 0; event < notes.length; event++) {
            memory.advance();
            memory.read(0, 1, new int[]{notes[event]}, new int[]{durations[event]}, desk.columns);
        }
        desk.heads.expect(memory, 0, 1, expected);
        for (int take = 1; take < expected.length; take++) {
            memory.copy(0, take);
            expected[take] = expected[0];
        }
    }
}
