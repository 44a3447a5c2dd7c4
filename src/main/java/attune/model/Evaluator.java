package attune.model;

import attune.dataset.EncodedPiece;
import attune.dataset.Encoder;
import attune.dataset.Piece;
import attune.dataset.Vocabulary;
import attune.dataset.WindowBatch;
import attune.dataset.Windows;
import attune.task.JobContext;
import java.util.Arrays;
import java.util.List;

/// Measures a network, and the trigram of its training pieces beside it, on pieces that it was not trained on.
public final class Evaluator {
    private static final int BATCH = 64;
    /// Nothing is held for less likely than this: a float's 0 would be an endless surprise.
    private static final double LEAST = 1e-30;

    private Evaluator() {}

    /// Leaves out each piece with a training piece's events or name, and measures the rest; model lane only.
    ///
    /// @throws attune.task.JobCancelledException where the job was cancelled
    public static Evaluation evaluate(SequenceModel model, List<Piece> pieces, JobContext context) {
        Encoder encoder = new Encoder(model.file().vocabulary());
        List<EncodedPiece> encoded = pieces.stream().map(piece -> encoder.encode(piece.name(), piece.tokens()))
                .toList();
        List<EncodedPiece> unseen = encoded.stream().filter(piece -> !isTrainingPiece(piece, model.file())).toList();
        WittenBellTrigram trigram = new WittenBellTrigram(model.file().trainingPieces(), model.file().vocabulary());
        Losses losses = losses(model, unseen, context);
        long events = unseen.stream().mapToLong(EncodedPiece::size).sum();
        return new Evaluation(unseen.size(), encoded.size() - unseen.size(), events, counted(unseen), losses,
                losses(trigram, unseen));
    }

    /// The network's losses on these pieces; zeros where nothing counts.
    public static Losses losses(SequenceModel model, List<EncodedPiece> pieces, JobContext context) {
        Vocabulary vocabulary = model.file().vocabulary();
        Windows windows = new Windows(pieces, vocabulary, AttentionLstmSpec.of(model.file().spec()).window());
        LossSums sums = LossSums.NOTHING;
        int done = 0;
        for (int[] indices : Windows.cut(windows.inOrder(), BATCH)) {
            context.checkCancelled();
            WindowBatch batch = windows.batch(indices);
            List<Prediction> predictions = model.predict(batch.notes(), batch.durations());
            for (int i = 0; i < batch.size(); i++) {
                if (batch.counted()[i]) {
                    sums = sums.plus(surprise(predictions.get(i), batch.noteTargets()[i], batch.durationTargets()[i]));
                }
            }
            done += indices.length;
            context.progress(done, windows.count(), "Evaluating");
        }
        return sums.mean();
    }

    /// The trigram's losses on these pieces; zeros where nothing counts.
    public static Losses losses(WittenBellTrigram trigram, List<EncodedPiece> pieces) {
        LossSums sums = LossSums.NOTHING;
        for (EncodedPiece piece : pieces) {
            for (int i = 0; i < piece.size(); i++) {
                if (piece.known()[i]) {
                    double[] notes = trigram.notes(piece, i);
                    sums = sums.plus(new LossSums(-StrictMath.log(notes[piece.notes()[i]]),
                            -StrictMath.log(trigram.durations(piece, i)[piece.durations()[i]]),
                            likeliest(notes) == piece.notes()[i] ? 1 : 0, 1));
                }
            }
        }
        return sums.mean();
    }

    private static LossSums surprise(Prediction expected, int note, int duration) {
        return new LossSums(-StrictMath.log(Math.max(LEAST, expected.notes()[note])),
                -StrictMath.log(Math.max(LEAST, expected.durations()[duration])),
                likeliest(doubles(expected.notes())) == note ? 1 : 0, 1);
    }

    private static boolean isTrainingPiece(EncodedPiece piece, ModelFile file) {
        return file.trainingPieces().stream()
                .anyMatch(other -> other.name().equals(piece.name()) || (Arrays.equals(other.notes(), piece.notes())
                        && Arrays.equals(other.durations(), piece.durations())));
    }

    static long counted(List<EncodedPiece> pieces) {
        long counted = 0;
        for (EncodedPiece piece : pieces) {
            for (boolean known : piece.known()) {
                counted += known ? 1 : 0;
            }
        }
        return counted;
    }

    private static int likeliest(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }

    private static double[] doubles(float[] values) {
        double[] result = new double[values.length];
        Arrays.setAll(result, i -> values[i]);
        return result;
    }
}
