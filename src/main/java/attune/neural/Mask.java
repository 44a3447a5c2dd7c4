package attune.neural;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Which events of a batch of sequences of unequal lengths are there, and which only fill up; an event's place is t·batch + b.
///
/// As in DL4J: where nothing is, a recurrent layer gives 0 and remembers nothing of it, in either direction, and attention does not look.
@SuppressWarnings("ArrayRecordComponent")
record Mask(boolean[] there, int batch) {
    /// @param mask of DL4J: (batch, time), 0 where nothing is
    static Mask of(INDArray mask) {
        int batch = (int) mask.size(0);
        boolean[] there = new boolean[(int) mask.length()];
        for (int place = 0; place < there.length; place++) {
            there[place] = mask.getDouble(place % batch, place / batch) != 0;
        }
        return new Mask(there, batch);
    }

    /// Sequences that begin at 0 and end after so many events.
    static Mask ofLengths(int[] lengths, int time) {
        boolean[] there = new boolean[lengths.length * time];
        for (int place = 0; place < there.length; place++) {
            there[place] = place / lengths.length < lengths[place % lengths.length];
        }
        return new Mask(there, lengths.length);
    }

    boolean isThere(int t, int sequence) {
        return there[t * batch + sequence];
    }

    /// Sets to 0 what belongs to the events of step t that are not there.
    ///
    /// @param values of the step, so many an event
    void blank(int t, float[] values, int width) {
        for (int sequence = 0; sequence < batch; sequence++) {
            if (!isThere(t, sequence)) {
                Arrays.fill(values, sequence * width, (sequence + 1) * width, 0);
            }
        }
    }

    /// As [#blank(int, float[], int)], in double.
    void blank(int t, double[] values, int width) {
        for (int sequence = 0; sequence < batch; sequence++) {
            if (!isThere(t, sequence)) {
                Arrays.fill(values, sequence * width, (sequence + 1) * width, 0);
            }
        }
    }
}
