package attune.neural;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// One column a take, whose states run on from its beginning; the attention goes over the last states, as many as a window holds.
final class RunningStates implements ReadingMemory {
    /// Takes for which a second thread is worth waking.
    private static final int TAKES_A_DESK = 4;

    private final int window;
    private final @Nullable Panel attention;
    private final ColumnStates states; // column take
    private final INDArray lastStates; // (takes·window, hidden): h₂ of the last events, the oldest being written over
    private final INDArray lastWeights; // (takes·window, 1): exp(e) of the same
    private final INDArray sums; // (takes, hidden)
    private final Panel last;
    private final Panel weighed;
    private final Panel gathered;
    private int events; // read, with the one being read

    RunningStates(ReadingWeights weights, int window, int takes) {
        this.window = window;
        this.attention = weights.attention();
        this.states = new ColumnStates(takes, weights.hidden());
        this.lastStates = Nd4j.create(DataType.FLOAT, (long) takes * window, weights.hidden());
        this.lastWeights = Nd4j.create(DataType.FLOAT, (long) takes * window, 1);
        this.sums = Nd4j.create(DataType.FLOAT, takes, weights.hidden());
        this.last = Panel.of(lastStates, weights.hidden());
        this.weighed = Panel.of(lastWeights, 1);
        this.gathered = Panel.of(sums, weights.hidden());
    }

    @Override
    public int desks(int takes, int threads) {
        return Math.clamp(takes / TAKES_A_DESK, 1, threads);
    }

    @Override
    public int columns(int takes) {
        return takes;
    }

    @Override
    public void read(int from, int to, int[] notes, int[] durations, ReadingDesk desk) {
        ColumnStates.Part mine = states.part(from, to - from);
        desk.readEach(mine, notes, durations, from);
        if (attention != null) {
            for (int take = from; take < to; take++) {
                look(take, mine.secondStates(), take - from, attention, desk);
            }
        }
    }

    @Override
    public void advance() {
        events++;
    }

    @Override
    public void context(int take, float[] context) {
        if (attention == null) {
            states.part(take, 1).secondStates().copyTo(context);
            return;
        }
        gathered.columns(take, 1).copyTo(context);
        float sum = sum(take);
        for (int i = 0; i < context.length; i++) {
            context[i] /= sum;
        }
    }

    @Override
    public float[] attention(int take) {
        float[] alpha = new float[attention == null ? 0 : window];
        float sum = sum(take);
        for (int t = 0; t < alpha.length; t++) {
            alpha[t] = (float) weighed.get(0, take * window + (events + t) % window) / sum;
        }
        return alpha;
    }

    @Override
    public void copy(int from, int to) {
        states.copy(from, to, 1);
        gathered.setColumn(to, gathered, from);
        for (int place = 0; place < window; place++) {
            last.setColumn(to * window + place, last, from * window + place);
            weighed.setColumn(to * window + place, weighed, from * window + place);
        }
    }

    @Override
    public void close() {
        states.close();
        List.of(lastStates, lastWeights, sums).forEach(INDArray::close);
    }

    private void look(int take, Panel newest, int column, Panel scoring, ReadingDesk desk) {
        int place = take * window + (events - 1) % window;
        last.setColumn(place, newest, column);
        weighed.set(0, place, desk.weigh(scoring, newest.columns(column, 1)));
        gathered.columns(take, 1).multiplyVector(last.columns(take * window, window), false,
                weighed.columns(take * window, window), 0);
    }

    private float sum(int take) {
        double sum = 0;
        for (int place = take * window; place < (take + 1) * window; place++) {
            sum += weighed.get(0, place);
        }
        return (float) sum;
    }
}
