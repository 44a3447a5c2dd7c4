package attune.generate;

import attune.dataset.TokenSequence;
import attune.model.Matrix;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Pitch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The two pictures of a melody as matrices: what the network expected, and where it looked.
///
/// Both have one column an event, in the order of time, named by bar.beat and by what was written there (`3.2 G4`).
public final class HeatMaps {
    private HeatMaps() {}

    /// [#pitch(Melody, Meter, long)] of a take that begins with a bar in 4/4.
    public static HeatMap pitch(Melody melody) {
        return pitch(melody, new Meter(melody.ticksPerQuarter(), List.of()), 0);
    }

    /// The probability of each pitch before temperature; the highest pitch is the first row.
    ///
    /// The probability of a chord counts for each of its pitches: a cell lies in 0–1, a column may sum to more than 1. The rows
    /// reach from the highest to the lowest pitch that was written or expected with half a percent.
    ///
    /// @param meter of the piece, by which columns are named
    /// @param origin the tick of the piece where the take begins
    public static HeatMap pitch(Melody melody, Meter meter, long origin) {
        return new PitchMasses(melody.steps().stream().map(GenerationStep::pitchMass).toList(),
                melody.steps().stream().map(GenerationStep::notes).toList()).map(columns(melody, meter, origin));
    }

    /// [#attention(Melody, Primer, Meter, long)] of a take that begins with a bar in 4/4.
    public static HeatMap attention(Melody melody, Primer primer) {
        return attention(melody, primer, new Meter(melody.ticksPerQuarter(), List.of()), 0);
    }

    /// The weight that each event had when the next was predicted; the oldest event is the first row.
    ///
    /// Rows begin with the START positions of the first window, then come the primer's events that the network saw (`primer
    /// -2 D4`), then the take's own. Each column sums to 1. An event outside of a column's window has 0 there. A network without
    /// attention gives a matrix without rows.
    public static HeatMap attention(Melody melody, Primer primer, Meter meter, long origin) {
        int first = firstRow(melody);
        int end = melody.steps().stream().filter(step -> step.attention().length > 0)
                .mapToInt(step -> step.firstAttended() + step.attention().length).max().orElse(first);
        List<String> columns = columns(melody, meter, origin);
        List<String> names = IntStream.range(first, end)
                .mapToObj(event -> event < 0 ? nameBefore(melody, primer.events(), event) : columns.get(event))
                .toList();
        return new HeatMap(weights(melody, end - first), names, columns);
    }

    private static Matrix weights(Melody melody, int rows) {
        int cols = melody.steps().size();
        float[] values = new float[rows * cols];
        int first = firstRow(melody);
        for (GenerationStep step : melody.steps()) {
            for (int i = 0; i < step.attention().length; i++) {
                values[(step.firstAttended() + i - first) * cols + step.index()] = step.attention()[i];
            }
        }
        return new Matrix("attention", rows, cols, values);
    }

    private static int firstRow(Melody melody) {
        return melody.steps().stream().mapToInt(GenerationStep::firstAttended).min().orElse(0);
    }

    private static String nameBefore(Melody melody, TokenSequence primer, int event) {
        if (event < -melody.primerEvents()) {
            return "START " + event;
        }
        int place = primer.size() + event;
        return "primer " + event + (place >= 0 ? " " + primer.notes().get(place) : "");
    }

    private static List<String> columns(Melody melody, Meter meter, long origin) {
        List<String> names = new ArrayList<>();
        for (GenerationStep step : melody.steps()) {
            names.add(meter.position(origin + step.tick()).barBeat() + " " + name(step));
        }
        return names;
    }

    private static String name(GenerationStep step) {
        return step.notes().isEmpty()
                ? "rest"
                : step.notes().stream().mapToInt(Note::pitch).mapToObj(Pitch::token).collect(Collectors.joining("."));
    }
}
