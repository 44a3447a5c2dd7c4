package attune.neural;

import java.util.Arrays;

/// The scores in double, with Java's own tanh: what gradients are checked on.
final class DoubleAlignmentScores implements AlignmentScores {
    private final int width;
    private final double[] vector;
    private final double[] vectorGradient;
    private final double[] query;
    private final double[] queryGradient;
    private final double[] squashed;
    private double[][] keys = new double[0][0];
    private double[][] keyGradients = new double[0][0];
    private int count;

    DoubleAlignmentScores(int width) {
        this.width = width;
        this.vector = new double[width];
        this.vectorGradient = new double[width];
        this.query = new double[width];
        this.queryGradient = new double[width];
        this.squashed = new double[width];
    }

    @Override
    public void start(Panel newVector) {
        newVector.copyTo(vector);
        Arrays.fill(vectorGradient, 0);
    }

    @Override
    public void read(Panel newKeys) {
        count = newKeys.columns();
        if (keys.length < count) {
            keys = new double[count][width];
            keyGradients = new double[count][width];
        }
        for (int j = 0; j < count; j++) {
            newKeys.columns(j, 1).copyTo(keys[j]);
            Arrays.fill(keyGradients[j], 0);
        }
    }

    @Override
    public void score(Panel newQuery, double[] scores) {
        newQuery.copyTo(query);
        for (int j = 0; j < count; j++) {
            squash(squashed, query, keys[j]);
            scores[j] = dot(squashed, vector);
        }
    }

    @Override
    public void back(Panel newQuery, double[] scoreGradients, Panel queryGradients) {
        newQuery.copyTo(query);
        Arrays.fill(queryGradient, 0);
        for (int j = 0; j < count; j++) {
            squash(squashed, query, keys[j]);
            double gradient = scoreGradients[j];
            add(vectorGradient, squashed, gradient);
            through(squashed, vector, gradient);
            add(queryGradient, squashed, 1);
            add(keyGradients[j], squashed, 1);
        }
        queryGradients.copyFrom(queryGradient);
    }

    @Override
    public void writeKeyGradients(Panel newKeyGradients) {
        for (int j = 0; j < count; j++) {
            newKeyGradients.columns(j, 1).copyFrom(keyGradients[j]);
        }
    }

    @Override
    public void writeVectorGradient(Panel newVectorGradient) {
        newVectorGradient.copyFrom(vectorGradient);
    }

    private static void squash(double[] result, double[] q, double[] k) {
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.tanh(q[i] + k[i]);
        }
    }

    /// From tanh z to the gradient by z.
    private static void through(double[] squashed, double[] v, double gradient) {
        for (int i = 0; i < squashed.length; i++) {
            squashed[i] = gradient * v[i] * (1 - squashed[i] * squashed[i]);
        }
    }

    private static void add(double[] sum, double[] more, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * more[i];
        }
    }

    /// In four sums, which need not wait for one another.
    private static double dot(double[] left, double[] right) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < left.length; i += 4) {
            a += left[i] * right[i];
            b += left[i + 1] * right[i + 1];
            c += left[i + 2] * right[i + 2];
            d += left[i + 3] * right[i + 3];
        }
        for (; i < left.length; i++) {
            a += left[i] * right[i];
        }
        return a + b + (c + d);
    }
}
