package attune.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Notices a network that got stuck: the melody ends with one figure of one to four events, over and over.
///
/// @param event the first event of the repetition
/// @param figure how many events repeat: 1 is one note
/// @param times how often it came
public record Repetition(int event, int figure, int times) {
    private static final int LONGEST_FIGURE = 4;
    private static final int EVENTS = 12;
    private static final int TIMES = 6;

    /// The repetition that the melody ends with: at least twelve events, and the figure at least six times.
    public static Optional<Repetition> endOf(Melody melody) {
        List<List<Integer>> pitches = melody.steps().stream()
                .map(step -> step.notes().stream().map(note -> note.pitch()).toList()).collect(Collectors.toList());
        for (int figure = 1; figure <= LONGEST_FIGURE; figure++) {
            int first = pitches.size() - figure;
            while (first > 0 && pitches.get(first - 1).equals(pitches.get(first - 1 + figure))) {
                first--;
            }
            int length = pitches.size() - first;
            if (length >= EVENTS && length / figure >= TIMES) {
                return Optional.of(new Repetition(first, figure, length / figure));
            }
        }
        return Optional.empty();
    }

    /// What the studio says of it.
    public String sentence() {
        String what = figure == 1 ? "one event" : "the same " + figure + " events";
        return "From event " + (event + 1) + " on the network repeats " + what
                + ": compose with a higher pitch temperature or another seed, or train it longer.";
    }
}
