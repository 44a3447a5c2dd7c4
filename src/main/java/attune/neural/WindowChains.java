package attune.neural;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The seed's rule, exactly: what is expected depends on the window's events alone.
///
/// A window would have to be read whole for each event, one product with one column after the other. Instead a take has as many
/// columns as the window has events, each begun at another one of the last events: a chain. An event goes through all chains
/// in one product, and the chain that was begun a window ago has then read just the window; it gives the expectation and begins anew.
/// This is as much arithmetic, but in large products: a quarter of the time.
///
/// The attention is gathered on the way, Σ exp(e_t)·h_t and Σ exp(e_t): e lies between −1 and 1, so nothing overflows.
final class WindowChains implements ReadingMemory {
    private final int window;
    private final int hidden;
    private final @Nullable Panel attention;
    private final ColumnStates states; // column take·window + chain
    private final List<ColumnStates.Part> chains; // take → its columns
    private final float[][] seen; // take → chain·hidden + i: Σ exp(e_t)·h_t
    private final float[][] weights; // take → chain·window + t: exp(e_t)
    private final float[][] scores; // take → chain: exp(e) of the last event
    private int events; // read, with the one being read

    WindowChains(ReadingWeights weights, int window, int takes) {
        this.window = window;
        this.hidden = weights.hidden();
        this.attention = weights.attention();
        this.states = new ColumnStates(takes * window, hidden);
        this.chains = IntStream.range(0, takes).mapToObj(take -> states.part(take * window, window)).toList();
        this.seen = new float[takes][window * hidden];
        this.weights = new float[takes][window * window];
        this.scores = new float[takes][window];
    }

    @Override
    public int desks(int takes, int threads) {
        return Math.min(takes, threads);
    }

    @Override
    public int columns(int takes) {
        return window;
    }

    @Override
    public void read(int from, int to, int[] notes, int[] durations, ReadingDesk desk) {
        for (int take = from; take < to; take++) {
            int begun = Math.min(events, window);
            ColumnStates.Part mine = begun == window ? chains.get(take) : states.part(take * window, begun);
            mine.forget(newest());
            float[] states2 = desk.readTogether(mine, notes[take], durations[take]);
            if (attention != null) {
                desk.weigh(attention, mine.secondStates(), scores[take]);
                look(take, begun, states2);
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
            states.part(take * window + complete(), 1).secondStates().copyTo(context);
            return;
        }
        float sum = sum(take);
        for (int i = 0; i < hidden; i++) {
            context[i] = seen[take][complete() * hidden + i] / sum;
        }
    }

    @Override
    public float[] attention(int take) {
        if (attention == null) {
            return new float[0];
        }
        float[] alpha = Arrays.copyOfRange(weights[take], complete() * window, (complete() + 1) * window);
        float sum = sum(take);
        for (int t = 0; t < window; t++) {
            alpha[t] /= sum;
        }
        return alpha;
    }

    @Override
    public void copy(int from, int to) {
        states.copy(from * window, to * window, window);
        System.arraycopy(seen[from], 0, seen[to], 0, seen[from].length);
        System.arraycopy(weights[from], 0, weights[to], 0, weights[from].length);
    }

    @Override
    public void close() {
        states.close();
    }

    /// The chain that began at the last event.
    private int newest() {
        return (events - 1) % window;
    }

    /// The chain that has read just the last window; it begins anew at the next event.
    private int complete() {
        return events % window;
    }

    private void look(int take, int begun, float[] states2) {
        float[] gathered = seen[take];
        Arrays.fill(gathered, newest() * hidden, (newest() + 1) * hidden, 0);
        for (int chain = 0; chain < begun; chain++) {
            float weight = scores[take][chain];
            weights[take][chain * window + Math.floorMod(newest() - chain, window)] = weight;
            for (int i = chain * hidden; i < (chain + 1) * hidden; i++) {
                gathered[i] += weight * states2[i];
            }
        }
    }

    private float sum(int take) {
        double sum = 0;
        for (int t = complete() * window; t < (complete() + 1) * window; t++) {
            sum += weights[take][t];
        }
        return (float) sum;
    }
}
