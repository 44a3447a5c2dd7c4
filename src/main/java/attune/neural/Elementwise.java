package attune.neural;

import org.nd4j.linalg.api.buffer.DataType;

/// Functions of each number of a panel, a column at a time in arrays on the heap, where the compiler turns them into vector instructions.
final class Elementwise {
    private Elementwise() {}

    /// Each number becomes its tanh.
    static void tanh(Panel panel) {
        if (panel.type() == DataType.FLOAT) {
            float[] values = new float[panel.rows()];
            for (int column = 0; column < panel.columns(); column++) {
                Panel at = panel.columns(column, 1);
                at.copyTo(values);
                for (int i = 0; i < values.length; i++) {
                    values[i] = FloatFormulas.tanh(values[i]);
                }
                at.copyFrom(values);
            }
        } else {
            double[] values = new double[panel.rows()];
            for (int column = 0; column < panel.columns(); column++) {
                Panel at = panel.columns(column, 1);
                at.copyTo(values);
                for (int i = 0; i < values.length; i++) {
                    values[i] = Math.tanh(values[i]);
                }
                at.copyFrom(values);
            }
        }
    }

    /// From the gradient by y = tanh(x) to that by x: each number times 1 − y².
    static void throughTanh(Panel gradient, Panel outputs) {
        if (gradient.type() == DataType.FLOAT) {
            float[] g = new float[gradient.rows()];
            float[] y = new float[gradient.rows()];
            for (int column = 0; column < gradient.columns(); column++) {
                Panel at = gradient.columns(column, 1);
                at.copyTo(g);
                outputs.columns(column, 1).copyTo(y);
                for (int i = 0; i < g.length; i++) {
                    g[i] *= 1 - y[i] * y[i];
                }
                at.copyFrom(g);
            }
        } else {
            double[] g = new double[gradient.rows()];
            double[] y = new double[gradient.rows()];
            for (int column = 0; column < gradient.columns(); column++) {
                Panel at = gradient.columns(column, 1);
                at.copyTo(g);
                outputs.columns(column, 1).copyTo(y);
                for (int i = 0; i < g.length; i++) {
                    g[i] *= 1 - y[i] * y[i];
                }
                at.copyFrom(g);
            }
        }
    }
}
