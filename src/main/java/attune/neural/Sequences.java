package attune.neural;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// Sequences in the form that DL4J's graph passes on, (batch, width, time), in the memory that products want: an event after the
/// other, time by time, each event's numbers together.
final class Sequences {
    private Sequences() {}

    static INDArray create(DataType type, int batch, int width, int time) {
        return Nd4j.createUninitialized(type, time, batch, width).permute(1, 2, 0);
    }

    /// A sequence as a matrix with a column for each event: column t·batch + b. The sequence must lie time by time.
    static Panel events(INDArray sequence) {
        return Panel.of(sequence, (int) sequence.size(1));
    }

    /// One kind of tokens, by event: place t·batch + b.
    ///
    /// @param events (batch, kinds, time), 32-bit indices, row by row
    static int[] tokens(INDArray events, int kind) {
        MemorySegment memory = NdArrays.memory(events);
        int batch = (int) events.size(0);
        int kinds = (int) events.size(1);
        int time = (int) events.size(2);
        int[] tokens = new int[batch * time];
        for (int place = 0; place < tokens.length; place++) {
            tokens[place] = memory.getAtIndex(JAVA_INT,
                    ((long) (place % batch) * kinds + kind) * time + place / batch);
        }
        return tokens;
    }

    /// The same sequence time by time: itself where it lies so, otherwise a copy.
    static INDArray timeByTime(INDArray sequence) {
        INDArray turned = sequence.permute(2, 0, 1);
        return NdArrays.liesRowByRow(turned) ? sequence : turned.dup('c').permute(1, 2, 0);
    }

    /// Copies any sequence into one that lies time by time.
    static void copy(INDArray from, INDArray to) {
        MemorySegment.copy(NdArrays.memory(timeByTime(from)), 0, NdArrays.memory(to), 0,
                to.length() * to.dataType().width());
    }

    /// Frees the memory behind a sequence.
    static void close(INDArray sequence) {
        sequence.data().close();
    }
}
