package attune.neural;

/// Some units of an LSTM that lie together, for one of two threads that share the units out.
///
/// @param first of them
/// @param count how many
/// @param all how many the LSTM has
record Units(int first, int count, int all) {
    static final int GATES = 4;
    /// The kernels calculate rows by fours and sixteens: the first half takes whole ones.
    private static final int TOGETHER = 16;

    Units {
        if (first < 0 || count < 1 || first + count > all) {
            throw new IllegalArgumentException("No units " + first + " + " + count + " of " + all);
        }
    }

    /// Half of the units; two at least.
    static Units half(int half, int all) {
        int middle = all < 2 * TOGETHER ? all / 2 : (all / 2 + TOGETHER - 1) / TOGETHER * TOGETHER;
        return half == 0 ? new Units(0, middle, all) : new Units(middle, all - middle, all);
    }

    /// Where their sums of a gate begin among all sums.
    int place(int gate) {
        return gate * all + first;
    }

    /// What of a matrix (in, 4·all) adds to their sums of a gate.
    Panel weights(Panel matrix, int gate) {
        return matrix.columns(place(gate), count);
    }

    /// Their own sums (4·count, columns) of a gate.
    Panel sums(Panel sums, int gate) {
        return sums.rows(gate * count, count);
    }

    /// Their states among those of all, (all, columns).
    Panel states(Panel states) {
        return states.rows(first, count);
    }
}
