package attune.neural;

/// Softmax cross-entropy of one head, in plain Java: what the expectations cost, and which way to push the logits.
final class CrossEntropy {
    private final double[] probabilities; // rows × tokens
    private final double[] logSums; // row → log Σ exp(logit)
    private final double[] logits;
    private final int tokens;

    /// @param logits rows × tokens
    CrossEntropy(double[] logits, int tokens) {
        this.logits = logits;
        this.tokens = tokens;
        this.probabilities = new double[logits.length];
        this.logSums = new double[logits.length / tokens];
        for (int row = 0; row < logSums.length; row++) {
            softmax(row);
        }
    }

    /// −log p(target) of a row, in nats.
    double loss(int row, int target) {
        return logSums[row] - logits[row * tokens + target];
    }

    /// The cross-entropy of a row against a target of which a share is spread evenly over all tokens.
    double smoothed(int row, int target, double smoothing) {
        double mean = 0;
        for (int token = 0; token < tokens; token++) {
            mean += loss(row, token) / tokens;
        }
        return (1 - smoothing) * loss(row, target) + smoothing * mean;
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
        float[] result = new float[tokens];
        for (int token = 0; token < tokens; token++) {
            result[token] = (float) probabilities[row * tokens + token];
        }
        return result;
    }

    /// The gradient of the trained rows' losses by the logits, times `scale`: softmax − one-hot target; zero in the other rows.
    double[] gradient(int[] targets, boolean[] trained, double scale) {
        return gradient(targets, trained, scale, 0);
    }

    /// As [#gradient(int[], boolean[], double)], with a share of each target spread evenly over all tokens.
    double[] gradient(int[] targets, boolean[] trained, double scale, double smoothing) {
        double[] result = new double[logits.length];
        double spread = smoothing / tokens;
        for (int row = 0; row < trained.length; row++) {
            if (trained[row]) {
                for (int i = row * tokens; i < (row + 1) * tokens; i++) {
                    result[i] = (probabilities[i] - spread) * scale;
                }
                result[row * tokens + targets[row]] -= (1 - smoothing) * scale;
            }
        }
        return result;
    }

    private void softmax(int row) {
        double largest = logits[row * tokens + likeliest(row)];
        double sum = 0;
        for (int i = row * tokens; i < (row + 1) * tokens; i++) {
            probabilities[i] = Math.exp(logits[i] - largest);
            sum += probabilities[i];
        }
        for (int i = row * tokens; i < (row + 1) * tokens; i++) {
            probabilities[i] /= sum;
        }
        logSums[row] = largest + Math.log(sum);
    }
}
