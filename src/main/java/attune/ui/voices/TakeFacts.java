package attune.ui.voices;

import attune.dataset.NearestWindow;
import attune.dataset.VoiceGrid;
import attune.generate.PitchRange;
import attune.music.Pitch;
import attune.music.voices.Crossings;
import attune.ui.common.VoiceNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is told of a take beside what the network has learned from.
///
/// @param nearest of all its parts the nearest; none where the model keeps no training pieces
/// @param crossings the share of steps in which voices cross
/// @param pitchClasses that a voice uses a bar, and `trainingPitchClasses` in the training pieces
/// @param ranges of the voices in the training pieces
record TakeFacts(Optional<NearestWindow.Found> nearest, double crossings, double pitchClasses,
        OptionalDouble trainingPitchClasses, List<PitchRange> ranges) {
    TakeFacts {
        ranges = List.copyOf(ranges);
    }

    /// @param parts of the take, each as long as a window
    static TakeFacts of(List<VoiceGrid> parts, TrainingMusic music) {
        return new TakeFacts(
                music.nearest().map(windows -> windows.nearest(parts)),
                Crossings.of(parts.stream().map(VoiceGrid::frames).toList()).share(),
                TrainingMusic.pitchClasses(parts), music.pitchClasses(),
                music.ranges());
    }

    /// `chorale 121, 12 % of the steps differ`.
    String nearestWords() {
        return nearest.map(found -> piece(found) + ", "
                + (found.distance() == 0 ? "the same" : percent(found.distance()) + " of the steps differ"))
                .orElse("the model keeps none");
    }

    /// Where in the piece, and how far it was moved for the comparison.
    String nearestPlace() {
        return nearest.map(found -> piece(found) + " from bar " + (found.window().bar() + 1) + " on"
                + (found.semitones() == 0 ? ", in its own key" : ", moved by " + signed(found.semitones())))
                .orElse("");
    }

    /// `in 3 % of the steps`.
    String crossingWords() {
        return crossings == 0 ? "never" : "in " + percent(crossings) + " of the steps";
    }

    /// `3.1 · training data 3.3`.
    String pitchClassWords() {
        String own = String.format(Locale.ROOT, "%.1f", pitchClasses);
        return trainingPitchClasses.isEmpty()
                ? own
                : own + String.format(Locale.ROOT, " · training data %.1f", trainingPitchClasses.getAsDouble());
    }

    /// `Soprano C4–A5, Alto G3–D5`.
    String rangeWords() {
        VoiceNames names = VoiceNames.of(ranges.size());
        return IntStream.range(0, ranges.size())
                .mapToObj(voice -> names.name(voice) + " " + Pitch.name(ranges.get(voice).lowest(), 0) + "–"
                        + Pitch.name(ranges.get(voice).highest(), 0))
                .collect(Collectors.joining(", "));
    }

    private static String piece(NearestWindow.Found found) {
        return found.window().piece().replaceFirst("\\.[A-Za-z]{2,8}$", "").replace('_', ' ');
    }

    private static String percent(double share) {
        long whole = Math.round(100 * share);
        return whole == 0 && share > 0 ? "less than 1 %" : whole + " %";
    }

    private static String signed(int semitones) {
        int size = Math.abs(semitones);
        return size + (size == 1 ? " semitone " : " semitones ") + (semitones > 0 ? "up" : "down");
    }
}
