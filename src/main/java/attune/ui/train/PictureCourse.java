package attune.ui.train;

import attune.dataset.GridFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a training of generator and critic went so far, as a value: what was drawn after some steps each, held against the training data.
///
/// @param steps that it is to have
/// @param data the figures of the training data; null before they are known
/// @param shuffled the figures of its bars as strangers to each other; null where there are too few
record PictureCourse(int steps, List<Reached> reached, @Nullable GridFigures data, @Nullable GridFigures shuffled) {
    static final PictureCourse NONE = new PictureCourse(0, List.of(), null, null);
    /// After so many snapshots without a nearer one the panel speaks of stopping.
    static final int PATIENCE = 8;

    /// What was drawn after so many steps.
    record Reached(int step, GridFigures figures, double distance) {}

    PictureCourse {
        reached = List.copyOf(reached);
    }

    PictureCourse plus(Reached next) {
        return new PictureCourse(steps, Stream.concat(reached.stream(), Stream.of(next)).toList(), data, shuffled);
    }

    Optional<Reached> best() {
        return reached.stream().min(Comparator.comparingDouble(Reached::distance));
    }

    int bestStep() {
        return best().map(Reached::step).orElse(0);
    }

    /// How far the data's own bars are from it where each voice has those of another piece; what a network is to beat that hears the voices
    /// together. NaN where that is not known.
    double shuffledDistance() {
        return data == null || shuffled == null ? Double.NaN : shuffled.distance(data);
    }

    /// `step 2,250 of 7,000 · step 2,000 is nearest to your pieces so far`.
    ///
    /// @param done the steps of the running training
    String summary(int done) {
        String far = String.format(Locale.ROOT, "step %,d of %,d", done, steps);
        return reached.isEmpty()
                ? far
                : far + String.format(Locale.ROOT, " · step %,d is nearest to your pieces so far", bestStep());
    }

    /// What the training came to.
    String result() {
        return best().map(nearest -> String.format(Locale.ROOT, "step %,d came nearest to your pieces: %.2f from them",
                nearest.step(), nearest.distance())).orElse("");
    }

    /// A sentence when nothing has come nearer for long. Empty otherwise.
    String standstill() {
        if (reached.isEmpty()) {
            return "";
        }
        int last = reached.size() - 1;
        int nearest = reached.indexOf(best().orElseThrow());
        return last - nearest >= PATIENCE
                ? String.format(Locale.ROOT, "Nothing has come nearer to your pieces for %,d steps.",
                        reached.get(last).step() - reached.get(nearest).step())
                : "";
    }
}
