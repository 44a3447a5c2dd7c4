package attune.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The windows of some pieces, by index: a piece of n events has n + 1 of them, one a target, the last target being START.
///
/// The input of a window is what comes before its target in the same piece, padded on the left with START: no window straddles
/// two pieces. A window is made when a batch asks for it, so the whole costs no more memory than the pieces.
public final class Windows {
    private final List<EncodedPiece> pieces;
    private final Vocabulary vocabulary;
    private final int window;
    private final int[] firstOf;

    /// @param window how many events the network looks back on
    public Windows(List<EncodedPiece> pieces, Vocabulary vocabulary, int window) {
        if (window < 1) {
            throw new IllegalArgumentException("A window holds at least one event: " + window);
        }
        this.pieces = List.copyOf(pieces);
        this.vocabulary = vocabulary;
        this.window = window;
        this.firstOf = new int[this.pieces.size() + 1];
        for (int i = 0; i < this.pieces.size(); i++) {
            firstOf[i + 1] = Math.addExact(firstOf[i], this.pieces.get(i).size() + 1);
        }
    }

    /// How many windows there are, the one before each piece's end among them.
    public int count() {
        return firstOf[pieces.size()];
    }

    /// The windows with these indices (from 0), in this order.
    public WindowBatch batch(int[] indices) {
        int size = indices.length;
        WindowBatch batch = new WindowBatch(new int[size][window], new int[size][window], new int[size], new int[size],
                new boolean[size], new boolean[size]);
        for (int row = 0; row < size; row++) {
            fill(batch, row, indices[row]);
        }
        return batch;
    }

    /// All indices as the pieces lie.
    public int[] inOrder() {
        int[] indices = new int[count()];
        Arrays.setAll(indices, i -> i);
        return indices;
    }

    /// All indices in the order of one epoch (from 1): the same seed and epoch, the same order, on every machine.
    public int[] shuffled(long seed, int epoch) {
        int[] indices = inOrder();
        // java.util.Random, because its documentation fixes each of its numbers
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + epoch * 0xBF58476D1CE4E5B9L);
        for (int i = indices.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = indices[i];
            indices[i] = indices[j];
            indices[j] = kept;
        }
        return indices;
    }

    /// Cuts an order into batches of so many windows; the last one may be smaller.
    public static List<int[]> cut(int[] order, int batch) {
        List<int[]> parts = new ArrayList<>();
        for (int from = 0; from < order.length; from += batch) {
            parts.add(Arrays.copyOfRange(order, from, Math.min(order.length, from + batch)));
        }
        return parts;
    }

    private void fill(WindowBatch batch, int row, int index) {
        if (index < 0 || index >= count()) {
            throw new IndexOutOfBoundsException("There are " + count() + " windows, none with the index " + index);
        }
        int place = Arrays.binarySearch(firstOf, index);
        int number = place >= 0 ? place : -place - 2;
        EncodedPiece piece = pieces.get(number);
        int target = index - firstOf[number];
        int held = Math.min(window, target);
        Arrays.fill(batch.notes()[row], 0, window - held, vocabulary.startNote());
        Arrays.fill(batch.durations()[row], 0, window - held, vocabulary.startDuration());
        System.arraycopy(piece.notes(), target - held, batch.notes()[row], window - held, held);
        System.arraycopy(piece.durations(), target - held, batch.durations()[row], window - held, held);
        boolean end = target == piece.size();
        batch.noteTargets()[row] = end ? vocabulary.startNote() : piece.notes()[target];
        batch.durationTargets()[row] = end ? vocabulary.startDuration() : piece.durations()[target];
        batch.counted()[row] = !end && piece.known()[target];
        batch.trained()[row] = end || piece.known()[target];
    }
}
