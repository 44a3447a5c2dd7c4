package attune.neural;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The gates in double, with Java's own functions: what gradients are checked on.
final class DoubleGates implements LstmGates {
    private static final int GATES = 4;

    private final int batch;
    private final int width;
    private final int size;
    private final double[][] bias; // gate → repeated for each event of a step
    private final double[][][] gates; // step → gate (a f o g) → activations; on the way back their gradients
    private final double[][] cells; // step → c
    private final double[][] squashed; // step → tanh(c)
    private final double[] nothing;
    private final double[] state; // of one step
    private final double[] cellGradient; // that flows from step to step
    private @Nullable Mask mask;

    DoubleGates(int batch, int time, int width) {
        this.batch = batch;
        this.width = width;
        this.size = batch * width;
        this.bias = new double[GATES][size];
        this.gates = new double[time][GATES][size];
        this.cells = new double[time][size];
        this.squashed = new double[time][size];
        this.nothing = new double[size];
        this.state = new double[size];
        this.cellGradient = new double[size];
    }

    @Override
    public void bias(MemorySegment memory) {
        for (int gate = 0; gate < GATES; gate++) {
            for (int event = 0; event < batch; event++) {
                MemorySegment.copy(memory, JAVA_DOUBLE, (long) gate * width * Double.BYTES, bias[gate], event * width,
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
        double[][] gate = gates[t];
        for (int i = 0; i < GATES; i++) {
            for (int event = 0; event < batch; event++) {
                MemorySegment.copy(sums, JAVA_DOUBLE, sumOffset(t, event, i), gate[i], event * width, width);
            }
        }
        tanh(gate[0], bias[0]);
        sigmoid(gate[1], bias[1]);
        sigmoid(gate[2], bias[2]);
        sigmoid(gate[3], bias[3]);
        cell(cells[t], before(t), gate[0], gate[1], gate[3]);
        state(state, squashed[t], cells[t], gate[2]);
        blank(t, state, cells[t]);
        MemorySegment.copy(state, 0, states, JAVA_DOUBLE, stateOffset(t), size);
    }

    @Override
    public void startBackward() {
        Arrays.fill(cellGradient, 0);
    }

    @Override
    public void backward(int t, MemorySegment stateGradients, MemorySegment sumGradients) {
        MemorySegment.copy(stateGradients, JAVA_DOUBLE, stateOffset(t), state, 0, size);
        blank(t, state, cellGradient);
        double[][] gate = gates[t];
        throughState(state, cellGradient, squashed[t], gate[2]);
        throughCell(cellGradient, before(t), gate[0], gate[1], gate[3]);
        for (int i = 0; i < GATES; i++) {
            for (int event = 0; event < batch; event++) {
                MemorySegment.copy(gate[i], event * width, sumGradients, JAVA_DOUBLE, sumOffset(t, event, i), width);
            }
        }
    }

    private void blank(int t, double[] ofState, double[] ofCell) {
        if (mask != null) {
            mask.blank(t, ofState, width);
            mask.blank(t, ofCell, width);
        }
    }

    private double[] before(int t) {
        return t == 0 ? nothing : cells[t - 1];
    }

    private long sumOffset(int t, int event, int gate) {
        return (((long) t * batch + event) * GATES + gate) * width * Double.BYTES;
    }

    private long stateOffset(int t) {
        return (long) t * size * Double.BYTES;
    }

    private static void tanh(double[] values, double[] bias) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.tanh(values[i] + bias[i]);
        }
    }

    private static void sigmoid(double[] values, double[] bias) {
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 / (1 + Math.exp(-values[i] - bias[i]));
        }
    }

    private static void cell(double[] c, double[] before, double[] a, double[] f, double[] g) {
        for (int i = 0; i < c.length; i++) {
            c[i] = f[i] * before[i] + g[i] * a[i];
        }
    }

    private static void state(double[] h, double[] squashed, double[] c, double[] o) {
        for (int i = 0; i < h.length; i++) {
            squashed[i] = Math.tanh(c[i]);
            h[i] = o[i] * squashed[i];
        }
    }

    /// h = o·tanh(c): adds to the gradient of c, and puts that of o's sum in o's place.
    private static void throughState(double[] h, double[] c, double[] squashed, double[] o) {
        for (int i = 0; i < h.length; i++) {
            c[i] += h[i] * o[i] * (1 - squashed[i] * squashed[i]);
            o[i] = h[i] * squashed[i] * o[i] * (1 - o[i]);
        }
    }

    /// c = f·before + g·a: puts the gradients of the sums in the gates' places, and leaves that of the cell before.
    private static void throughCell(double[] c, double[] before, double[] a, double[] f, double[] g) {
        for (int i = 0; i < c.length; i++) {
            double forA = c[i] * g[i] * (1 - a[i] * a[i]);
            g[i] = c[i] * a[i] * g[i] * (1 - g[i]);
            a[i] = forA;
            double forF = c[i] * before[i] * f[i] * (1 - f[i]);
            c[i] = c[i] * f[i];
            f[i] = forF;
        }
    }
}
