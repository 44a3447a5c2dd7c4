package attune.dataset;

import java.util.List;

/// The pairs of some pieces, by index; each is made when it is asked for, so the whole costs no more memory than the pieces.
public interface PassagePairs {
    int count();

    /// The pair of this index (from 0). Where it is left to chance which voices are given, the seed and the epoch (from 1) decide; epoch 0
    /// gives the pair by which networks are judged, always the same.
    PassagePair pair(int index, long seed, int epoch);

    /// All indices in batches of one epoch (from 1), the same for the same seed and epoch on every machine: pairs of similar lengths
    /// together, the batches in random order.
    List<int[]> batches(int size, long seed, int epoch);

    /// All indices in batches as the pieces lie, for measuring.
    List<int[]> inOrder(int size);
}
