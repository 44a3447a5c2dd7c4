package attune.neural;

/// The formulas of an LSTM's step in float, over the first `count` numbers of arrays on the heap: for [FloatGates] and for [LstmStep].
///
/// All arrays of a loop are walked with one index: see [LstmGates].
final class FloatFormulas {
    private FloatFormulas() {}

    /// From the sums of the gates a f o g, without their bias, to the gates.
    static void gates(float[][] gate, float[][] bias, int count) {
        tanh(gate[0], bias[0], count);
        sigmoid(gate[1], bias[1], count);
        sigmoid(gate[2], bias[2], count);
        sigmoid(gate[3], bias[3], count);
    }

    /// c = f·before + g·a; `c` may be `before` itself.
    static void cell(float[] c, float[] before, float[][] gate, int count) {
        cell(c, before, gate[0], gate[1], gate[3], count);
    }

    /// h = o·tanh(c), and tanh(c).
    static void state(float[] h, float[] squashed, float[] c, float[][] gate, int count) {
        state(h, squashed, c, gate[2], count);
    }

    private static void tanh(float[] values, float[] bias, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = tanh(values[i] + bias[i]);
        }
    }

    private static void sigmoid(float[] values, float[] bias, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = 0.5f + 0.5f * tanh(0.5f * (values[i] + bias[i]));
        }
    }

    private static void cell(float[] c, float[] before, float[] a, float[] f, float[] g, int count) {
        for (int i = 0; i < count; i++) {
            c[i] = f[i] * before[i] + g[i] * a[i];
        }
    }

    private static void state(float[] h, float[] squashed, float[] c, float[] o, int count) {
        for (int i = 0; i < count; i++) {
            squashed[i] = tanh(c[i]);
            h[i] = o[i] * squashed[i];
        }
    }

    /// tanh to 2·10⁻⁷, in arithmetic that vectorises: the seventh convergent of Lambert's continued fraction at x/4, where it is exact
    /// to float, then twice tanh 2y = 2 tanh y / (1 + tanh² y). Beyond 9 the result rounds to ±1.
    static float tanh(float x) {
        float y = 0.25f * Math.max(-9f, Math.min(9f, x));
        float s = y * y;
        float t = y * (135135f + s * (17325f + s * (378f + s)))
                / (135135f + s * (62370f + s * (3150f + s * 28f)));
        t = 2 * t / (1 + t * t);
        return 2 * t / (1 + t * t);
    }
}
