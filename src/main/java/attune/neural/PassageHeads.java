package attune.neural;

import attune.dataset.PassagePair;
import attune.model.LossSums;
import attune.model.PassageLosses;
import java.util.List;
import java.util.SplittableRandom;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/// What the two heads made of a batch of pairs: a row for each written event that is there, pair by pair.
final class PassageHeads {
    private final List<PassagePair> pairs;
    private final int writtenTime;
    private final int noteTokens;
    private final int durationTokens;
    private final CrossEntropy notes;
    private final CrossEntropy durations;

    /// @param logits (note tokens + duration tokens, events), an event's column being t·batch + b
    PassageHeads(List<PassagePair> pairs, Panel logits, int noteTokens) {
        this.pairs = pairs;
        this.writtenTime = logits.columns() / pairs.size();
        this.noteTokens = noteTokens;
        this.durationTokens = logits.rows() - noteTokens;
        int rows = pairs.stream().mapToInt(pair -> pair.written().size()).sum();
        double[] noteLogits = new double[rows * noteTokens];
        double[] durationLogits = new double[rows * durationTokens];
        walk((row, pair, event) -> {
            int column = event * pairs.size() + pair;
            for (int token = 0; token < noteTokens; token++) {
                noteLogits[row * noteTokens + token] = logits.get(token, column);
            }
            for (int token = 0; token < durationTokens; token++) {
                durationLogits[row * durationTokens + token] = logits.get(noteTokens + token, column);
            }
        });
        this.notes = new CrossEntropy(noteLogits, noteTokens);
        this.durations = new CrossEntropy(durationLogits, durationTokens);
    }

    /// The losses of what is counted.
    LossSums sums() {
        double[] sums = new double[2];
        long[] counts = new long[2];
        walk((row, number, event) -> {
            PassagePair pair = pairs.get(number);
            if (pair.counted()[event]) {
                int note = pair.written().notes()[event];
                sums[0] += notes.loss(row, note);
                sums[1] += durations.loss(row, pair.written().durations()[event]);
                counts[0] += notes.likeliest(row) == note ? 1 : 0;
                counts[1]++;
            }
        });
        return new LossSums(sums[0], sums[1], counts[0], counts[1]);
    }

    /// What the trained events' gradient is that of: cross-entropy with a share of each target spread over all tokens.
    double smoothed(double smoothing) {
        double[] sum = new double[1];
        walk((row, number, event) -> {
            PassagePair pair = pairs.get(number);
            if (pair.trained()[event]) {
                sum[0] += notes.smoothed(row, pair.written().notes()[event], smoothing)
                        + durations.smoothed(row, pair.written().durations()[event], smoothing);
            }
        });
        return sum[0];
    }

    /// The gradient of the trained events' losses by the logits, times `scale`: (batch, tokens, time); close it when it is used up.
    INDArray gradient(double scale, double smoothing, DataType type) {
        int[] noteTargets = targets(true);
        int[] durationTargets = targets(false);
        boolean[] trained = new boolean[noteTargets.length];
        walk((row, pair, event) -> trained[row] = pairs.get(pair).trained()[event]);
        double[] byNotes = notes.gradient(noteTargets, trained, scale, smoothing);
        double[] byDurations = durations.gradient(durationTargets, trained, scale, smoothing);
        INDArray result = Sequences.create(type, pairs.size(), noteTokens + durationTokens, writtenTime);
        Panel columns = Sequences.events(result);
        columns.clear();
        walk((row, pair, event) -> {
            int column = event * pairs.size() + pair;
            for (int token = 0; token < noteTokens; token++) {
                columns.set(token, column, byNotes[row * noteTokens + token]);
            }
            for (int token = 0; token < durationTokens; token++) {
                columns.set(noteTokens + token, column, byDurations[row * durationTokens + token]);
            }
        });
        return result;
    }

    /// What became of each event of a pair.
    ///
    /// @param attention by written and given event
    PassageLosses losses(int number, float[][] attention) {
        int size = pairs.get(number).written().size();
        PassageLosses losses = new PassageLosses(new double[size], new double[size], new boolean[size], attention);
        walk((row, pair, event) -> {
            if (pair == number) {
                int note = pairs.get(pair).written().notes()[event];
                losses.notes()[event] = notes.loss(row, note);
                losses.durations()[event] = durations.loss(row, pairs.get(pair).written().durations()[event]);
                losses.right()[event] = notes.likeliest(row) == note;
            }
        });
        return losses;
    }

    /// The notes of each pair, of which some (this share) are drawn from what the network expects in place of the right ones.
    int[][] mixed(double share, long seed) {
        int[][] mixed = pairs.stream().map(pair -> pair.written().notes().clone()).toArray(int[][]::new);
        SplittableRandom random = new SplittableRandom(seed);
        walk((row, pair, event) -> {
            if (random.nextDouble() < share) {
                mixed[pair][event] = draw(notes.probabilities(row), random.nextDouble());
            }
        });
        return mixed;
    }

    private static int draw(float[] probabilities, double number) {
        double sum = 0;
        int token = 0;
        while (token < probabilities.length - 1 && sum + probabilities[token] <= number) {
            sum += probabilities[token++];
        }
        return token;
    }

    private int[] targets(boolean ofNotes) {
        int[] targets = new int[pairs.stream().mapToInt(pair -> pair.written().size()).sum()];
        walk((row, number, event) -> {
            PassagePair pair = pairs.get(number);
            targets[row] = (ofNotes ? pair.written().notes() : pair.written().durations())[event];
        });
        return targets;
    }

    private void walk(Each each) {
        int row = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (int event = 0; event < pairs.get(pair).written().size(); event++) {
                each.at(row++, pair, event);
            }
        }
    }

    /// A written event by its row, its pair and its place there.
    @FunctionalInterface
    private interface Each {
        void at(int row, int pair, int event);
    }
}
