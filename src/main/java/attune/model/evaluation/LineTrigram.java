package attune.model.evaluation;

import attune.dataset.EncodedPassage;
import attune.dataset.EncodedPiece;
import attune.dataset.PassagePair;
import attune.model.WittenBellTrigram;
import java.util.Arrays;
import java.util.List;

/// The back-off model for answers: a trigram that goes on from the given phrase.
final class LineTrigram implements PassageBaseline {
    private final WittenBellTrigram trigram;

    LineTrigram(LearnedLines learned) {
        this.trigram = new WittenBellTrigram(learned.pieces().stream().flatMap(List::stream).toList(),
                learned.vocabulary());
    }

    @Override
    public String name() {
        return "trigram";
    }

    @Override
    public Expectations over(PassagePair pair) {
        EncodedPiece line = line(pair.given(), pair.written());
        int first = pair.given().size();
        return new Expectations() {
            @Override
            public double[] notes(int event) {
                return trigram.notes(line, first + event);
            }

            @Override
            public double[] durations(int event) {
                return trigram.durations(line, first + event);
            }
        };
    }

    /// Both passages as one line.
    static EncodedPiece line(EncodedPassage given, EncodedPassage written) {
        int size = given.size() + written.size();
        int[] notes = Arrays.copyOf(given.notes(), size);
        int[] durations = Arrays.copyOf(given.durations(), size);
        System.arraycopy(written.notes(), 0, notes, given.size(), written.size());
        System.arraycopy(written.durations(), 0, durations, given.size(), written.size());
        return new EncodedPiece("", notes, durations, new boolean[size]);
    }
}
