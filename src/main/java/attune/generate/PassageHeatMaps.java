package attune.generate;

import attune.model.Matrix;
import attune.music.Note;
import attune.music.Pitch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The pictures of a passage as matrices: which given notes each written one comes from, and what the network expected.
///
/// Columns are written notes in the order of writing, which is that of time. All are named by bar.beat and by what sounds (`3.2 G4`); where
/// several voices share an axis their number follows, from 1, the highest (`3.2 G4 (voice 2)`).
public final class PassageHeatMaps {
    private PassageHeatMaps() {}

    /// The weight of each given event (a row, in the order of reading) as each event was written.
    ///
    /// Each column sums to 1; what lies outside of the section that was read for it has 0. A network that does not look gives a matrix
    /// without rows.
    public static HeatMap alignment(WrittenPassage passage) {
        boolean looks = passage.steps().stream().anyMatch(step -> step.attention().length > 0);
        List<GivenEvent> given = looks ? passage.given() : List.of();
        int cols = passage.steps().size();
        float[] values = new float[given.size() * cols];
        for (int col = 0; col < cols; col++) {
            float[] weights = passage.steps().get(col).attention();
            for (int row = 0; row < weights.length; row++) {
                values[row * cols + col] = weights[row];
            }
        }
        return new HeatMap(new Matrix("alignment", given.size(), cols, values), rows(passage, given),
                columns(passage, passage.steps(), passage.written().size() > 1));
    }

    /// The probability of each pitch, before any rule and temperature, as the events of one voice were written; as [HeatMaps#pitch(Melody)].
    public static HeatMap pitch(WrittenPassage passage, int voice) {
        List<PassageStep> steps = passage.steps().stream().filter(step -> step.voice() == voice).toList();
        return new PitchMasses(steps.stream().map(PassageStep::pitchMass).toList(),
                steps.stream().map(PassageStep::notes).toList()).map(columns(passage, steps, false));
    }

    private static List<String> rows(WrittenPassage passage, List<GivenEvent> given) {
        boolean several = given.stream().mapToInt(GivenEvent::voice).distinct().count() > 1;
        long origin = passage.brief().givenSpan().start();
        List<String> names = new ArrayList<>();
        for (GivenEvent event : given) {
            names.add(name(passage, origin + event.tick(), event.notes(), several ? event.voice() : -1));
        }
        return names;
    }

    private static List<String> columns(WrittenPassage passage, List<PassageStep> steps, boolean several) {
        long origin = passage.brief().writtenSpan().start();
        return steps.stream()
                .map(step -> name(passage, origin + step.tick(), step.notes(), several ? step.voice() : -1)).toList();
    }

    private static String name(WrittenPassage passage, long tick, List<Note> notes, int voice) {
        String sounds = notes.isEmpty()
                ? "rest"
                : notes.stream().mapToInt(Note::pitch).mapToObj(Pitch::token).collect(Collectors.joining("."));
        return passage.brief().meter().position(tick).barBeat() + " " + sounds
                + (voice < 0 ? "" : " (voice " + (voice + 1) + ")");
    }
}
