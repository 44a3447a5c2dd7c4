package attune.neural;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The gates in float: what training and prediction run on.
final class FloatGates implements LstmGates {
    private static final int GATES = 4;

    private final int batch;
    private final int width;
    private final int size;
    private final float[][] bias; // gate → repeated for each event of a step
    private final float[][][] gates; // step → gate (a f o g) → activations; on the way back their gradients
    private final float[][] cells; // step → c
    private final float[][] squashed; // step → tanh(c)
    private final float[] nothing;
    private final float[] state; // of one step
    private final float[] cellGradient; // that flows from step to step
    private @Nullable Mask mask;

    FloatGates(int batch, int time, int width) {
        this.batch = batch;
        this.width = width;
        this.size = batch * width;
        this.bias = new float[GATES][size];
        this.gates = new float[time][GATES][size];
        this.cells = new float[time][size];
        this.squashed = new float[time][size];
        this.nothing = new float[size];
        this.state = new float[size];
        this.cellGradient = new float[size];
    }

    @Override
    public void bias(MemorySegment memory) {
        for (int gate = 0; gate < GATES; gate++) {
            for (int event = 0; event < batch; event++) {
                MemorySegment.copy(memory, JAVA_FLOAT, (long) gate * width * Float.BYTES, bias[gate], event * width,
                        width);
            }
        }
    }

    @Override
    public void mask(@Nullable Mask newMask) {
        mask = newMask;
    }

    @Override
    public void forward(int t, MemorySegment sums, MemorySegment states) {
        float[][] gate = gates[t];
        for (int i = 0; i < GATES; i++) {
            for (int event = 0; event < batch; event++) {
                MemorySegment.copy(sums, JAVA_FLOAT, sumOffset(t, event, i), gate[i], event * width, width);
            }
        }
        FloatFormulas.gates(gate, bias, size);
        FloatFormulas.cell(cells[t], before(t), gate, size);
        FloatFormulas.state(state, squashed[t], cells[t], gate, size);
        blank(t, state, cells[t]);
        MemorySegment.copy(state, 0, states, JAVA_FLOAT, stateOffset(t), size);
    }

    @Override
    public void startBackward() {
        Arrays.fill(cellGradient, 0);
    }

    @Override
    public void backward(int t, MemorySegment stateGradients, MemorySegment sumGradients) {
        MemorySegment.copy(stateGradients, JAVA_FLOAT, stateOffset(t), state, 0, size);
        blank(t, state, cellGradient);
        float[][] gate = gates[t];
        throughState(state, cellGradient, squashed[t], gate[2]);
        throughCell(cellGradient, before(t), gate[0], gate[1], gate[3]);
        for (int i = 0; i < GATES; i++) {
            for (int event = 0; event < batch; event++) {
                MemorySegment.copy(gate[i], event * width, sumGradients, JAVA_FLOAT, sumOffset(t, event, i), width);
            }
        }
    }

    private void blank(int t, float[] ofState, float[] ofCell) {
        if (mask != null) {
            mask.blank(t, ofState, width);
            mask.blank(t, ofCell, width);
        }
    }

    private float[] before(int t) {
        return t == 0 ? nothing : cells[t - 1];
    }

    private long sumOffset(int t, int event, int gate) {
        return (((long) t * batch + event) * GATES + gate) * width * Float.BYTES;
    }

    private long stateOffset(int t) {
        return (long) t * size * Float.BYTES;
    }

    /// h = o·tanh(c): adds to the gradient of c, and puts that of o's sum in o's place.
    private static void throughState(float[] h, float[] c, float[] squashed, float[] o) {
        for (int i = 0; i < h.length; i++) {
            c[i] += h[i] * o[i] * (1 - squashed[i] * squashed[i]);
            o[i] = h[i] * squashed[i] * o[i] * (1 - o[i]);
        }
    }

    /// c = f·before + g·a: puts the gradients of the sums in the gates' places, and leaves that of the cell before.
    private static void throughCell(float[] c, float[] before, float[] a, float[] f, float[] g) {
        for (int i = 0; i < c.length; i++) {
            float forA = c[i] * g[i] * (1 - a[i] * a[i]);
            g[i] = c[i] * a[i] * g[i] * (1 - g[i]);
            a[i] = forA;
            float forF = c[i] * before[i] * f[i] * (1 - f[i]);
            c[i] = c[i] * f[i];
            f[i] = forF;
        }
    }
}
