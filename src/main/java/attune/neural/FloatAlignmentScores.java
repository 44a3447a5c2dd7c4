package attune.neural;

import java.util.Arrays;

/// The scores in float: what training and writing run on.
final class FloatAlignmentScores implements AlignmentScores {
    private final int width;
    private final float[] vector;
    private final float[] vectorGradient;
    private final float[] query;
    private final float[] queryGradient;
    private final float[] squashed;
    private float[][] keys = new float[0][0];
    private float[][] keyGradients = new float[0][0];
    private int count;

    FloatAlignmentScores(int width) {
        this.width = width;
        this.vector = new float[width];
        this.vectorGradient = new float[width];
        this.query = new float[width];
        this.queryGradient = new float[width];
        this.squashed = new float[width];
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
            keys = new float[count][width];
            keyGradients = new float[count][width];
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
            float gradient = (float) scoreGradients[j];
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

    private static void squash(float[] result, float[] q, float[] k) {
        for (int i = 0; i < result.length; i++) {
            result[i] = FloatFormulas.tanh(q[i] + k[i]);
        }
    }

    /// From tanh z to the gradient by z.
    private static void through(float[] squashed, float[] v, float gradient) {
        for (int i = 0; i < squashed.length; i++) {
            squashed[i] = gradient * v[i] * (1 - squashed[i] * squashed[i]);
        }
    }

    private static void add(float[] sum, float[] more, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * more[i];
        }
    }

    /// In four sums, which need not wait for one another.
    private static double dot(float[] left, float[] right) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
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
