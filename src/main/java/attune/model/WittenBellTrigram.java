package attune.model;

import attune.dataset.EncodedPiece;
import attune.dataset.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The yardstick of every network: how often each token followed the two before it, with Witten–Bell back-off.
///
/// Each history backs off ([WittenBellCounts]) to the same without its oldest token; below the empty history lies the uniform
/// distribution. Notes are told from the notes before, durations from the durations before. It learns what a network learns: a piece
/// begins after START and ends with one.
public final class WittenBellTrigram {
    private static final int ORDER = 3;
    private final Stream notes;
    private final Stream durations;

    /// Counts the pieces; an event that the vocabulary does not know is history, never a target.
    public WittenBellTrigram(List<EncodedPiece> pieces, Vocabulary vocabulary) {
        this.notes = new Stream(vocabulary.notes().size(), vocabulary.startNote());
        this.durations = new Stream(vocabulary.durations().size(), vocabulary.startDuration());
        for (EncodedPiece piece : pieces) {
            notes.count(piece.notes(), piece.known());
            durations.count(piece.durations(), piece.known());
        }
    }

    /// The probabilities of each note token as event `index` of the piece.
    public double[] notes(EncodedPiece piece, int index) {
        return notes.distribution(piece.notes(), index);
    }

    /// The probabilities of each duration token as event `index` of the piece.
    public double[] durations(EncodedPiece piece, int index) {
        return durations.distribution(piece.durations(), index);
    }

    /// The tokens of one kind, and what followed each history of up to two of them.
    private static final class Stream {
        private final int size;
        private final int start;
        private final List<Map<Long, WittenBellCounts>> byLength = new ArrayList<>();

        Stream(int size, int start) {
            this.size = size;
            this.start = start;
            for (int length = 0; length < ORDER; length++) {
                byLength.add(new HashMap<>());
            }
        }

        void count(int[] tokens, boolean[] known) {
            for (int i = 0; i <= tokens.length; i++) {
                int target = i < tokens.length ? tokens[i] : start;
                for (int length = 0; length < ORDER && (i == tokens.length || known[i]); length++) {
                    byLength.get(length).computeIfAbsent(history(tokens, i, length), _ -> new WittenBellCounts())
                            .add(target);
                }
            }
        }

        double[] distribution(int[] tokens, int index) {
            double[] probabilities = new double[size];
            Arrays.fill(probabilities, 1.0 / size);
            for (int length = 0; length < ORDER; length++) {
                WittenBellCounts followers = byLength.get(length).get(history(tokens, index, length));
                if (followers != null) {
                    followers.sharpen(probabilities);
                }
            }
            return probabilities;
        }

        private long history(int[] tokens, int index, int length) {
            long history = 0;
            for (int i = index - length; i < index; i++) {
                history = history * size + (i < 0 ? start : tokens[i]);
            }
            return history;
        }
    }
}
