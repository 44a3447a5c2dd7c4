package attune.neural;

/// Softmax cross-entropy of one head, in plain Java: what the expectations cost, and which way to push the logits.
final class CrossEntropy {
    private final double[] logits;
    private final int tokens;

    /// @param logits rows × tokens
    CrossEntropy(double[] logits, int tokens) {
        this.logits = logits;
        this.tokens = tokens;
    }

    /// −log p(target) of a row, in nats.
    double loss(int row, int target) {
        return logSum(row) - logits[row * tokens + target];
    }

    /// The likeliest token of a row; of equals the first.
    int likeliest(int row) {
        int best = 0;
        for (int token = 1; token < tokens; token++) {
            if (logits[row * tokens + token] > logits[row * tokens + best]) {
                best = token;
            }
        }
        return best;
    }

    /// The softmax of a row.
    float[] probabilities(int row) {
        double logSum = logSum(row);
        float[] result = new float[tokens];
        for (int token = 0; token < tokens; token++) {
            result[token] = (float) Math.exp(logits[row * tokens + token] - logSum);
        }
        return result;
    }

    /// The gradient of the mean loss over the trained rows by the logits: softmax − one-hot target; zero in the other rows.
    double[] gradient(int[] targets, boolean[] trained) {
        int count = 0;
        for (boolean row : trained) {
            count += row ? 1 : 0;
        }
        double[] result = new double[logits.length];
        for (int row = 0; row < trained.length; row++) {
            if (trained[row]) {
                fill(result, row, targets[row], 1.0 / count);
            }
        }
        return result;
    }

    private void fill(double[] gradient, int row, int target, double scale) {
        double logSum = logSum(row);
        for (int i = row * tokens; i < (row + 1) * tokens; i++) {
            gradient[i] = Math.exp(logits[i] - logSum) * scale;
        }
        gradient[row * tokens + target] -= scale;
    }

    private double logSum(int row) {
        double largest = logits[row * tokens + likeliest(row)];
        double sum = 0;
        for (int token = 0; token < tokens; token++) {
            sum += Math.exp(logits[row * tokens + token] - largest);
        }
        return largest + Math.log(sum);
    }
}
