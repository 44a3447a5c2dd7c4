package attune.neural;

/// From logits to probabilities, in float with the sum in double.
final class Softmax {
    private Softmax() {}

    /// The softmax of a column.
    static float[] of(Panel logits, int column) {
        float[] shares = new float[logits.rows()];
        logits.columns(column, 1).copyTo(shares);
        float highest = shares[0];
        for (float logit : shares) {
            highest = Math.max(highest, logit);
        }
        double sum = 0;
        for (int token = 0; token < shares.length; token++) {
            shares[token] = (float) Math.exp(shares[token] - highest);
            sum += shares[token];
        }
        for (int token = 0; token < shares.length; token++) {
            shares[token] = (float) (shares[token] / sum);
        }
        return shares;
    }
}
