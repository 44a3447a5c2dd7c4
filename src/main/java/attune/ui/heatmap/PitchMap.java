package attune.ui.heatmap;

import attune.generate.Candidate;
import attune.generate.GenerationStep;
import attune.music.Note;
import attune.music.Pitch;
import java.util.List;

/// "What it expects": one column an event, one row a pitch from high to low, each cell the probability before temperature.
///
/// The brightest colour stands for 1, or for a half or a quarter where no cell reaches further: a network that hesitates stays
/// readable. The rows reach from the highest to the lowest pitch that was written or expected with one percent, an octave at least.
public final class PitchMap extends PassageMap {
    /// Cells below this do not widen the range of pitches that is shown.
    private static final float FLOOR = 0.01f;
    private static final int LEAST_ROWS = 12;
    /// As unsure as the strip can show: hesitating among so many notes of the same likelihood.
    private static final double MOST_UNSURE = Math.log(50);

    private final int highest;
    private final int lowest;
    private final float brightest;

    public PitchMap(Passage passage) {
        super(passage);
        int high = -1;
        int low = 128;
        float most = 0;
        for (GenerationStep step : passage.steps()) {
            for (int pitch = 0; pitch < 128; pitch++) {
                most = Math.max(most, step.pitchMass()[pitch]);
                if (step.pitchMass()[pitch] >= FLOOR) {
                    high = Math.max(high, pitch);
                    low = Math.min(low, pitch);
                }
            }
            for (Note note : step.notes()) {
                high = Math.max(high, note.pitch());
                low = Math.min(low, note.pitch());
            }
        }
        this.brightest = most <= 0.25f ? 0.25f : most <= 0.5f ? 0.5f : 1;
        int missing = high < 0 ? 0 : Math.max(0, LEAST_ROWS - (high - low + 1));
        this.highest = high < 0 ? 72 : Math.min(127, high + missing / 2);
        this.lowest = high < 0 ? 60 : Math.max(0, low - (missing - missing / 2));
    }

    /// The MIDI pitch of a row.
    public int pitch(int row) {
        return highest - row;
    }

    @Override
    public Axis rows() {
        return new Axis(highest - lowest + 1, row -> Pitch.name(pitch(row), passage().sharps()),
                row -> pitch(row) % 12 == 0);
    }

    @Override
    public float at(int row, int column) {
        return step(column).pitchMass()[pitch(row)];
    }

    @Override
    public float brightest() {
        return brightest;
    }

    @Override
    public boolean isChosen(int row, int column) {
        int pitch = pitch(row);
        return step(column).notes().stream().anyMatch(note -> note.pitch() == pitch);
    }

    @Override
    public double unsure(int column) {
        return Math.clamp(step(column).entropy() / MOST_UNSURE, 0, 1);
    }

    @Override
    public CellRange shown(int firstColumn, int columns) {
        return new CellRange(0, highest - lowest + 1, firstColumn, columns);
    }

    @Override
    public CellWords words(Cell cell) {
        GenerationStep step = step(cell.column());
        PlacedEvent event = passage().placed(step);
        List<CellWords.Line> lines = step.likeliest().stream().map(this::line).toList();
        return new CellWords(passage().place(event) + " · wrote " + passage().name(event), lines, remark(step, cell));
    }

    private CellWords.Line line(Candidate candidate) {
        return new CellWords.Line(NoteWords.of(candidate.token(), passage().sharps()),
                NoteWords.percent(candidate.probability()), candidate.probability());
    }

    private String remark(GenerationStep step, Cell cell) {
        long among = Math.round(Math.exp(step.entropy()));
        String unsure = among <= 1 ? "sure" : "hesitates among about " + among;
        return Pitch.name(pitch(cell.row()), passage().sharps()) + " "
                + NoteWords.percent(at(cell.row(), cell.column()))
                + " · " + unsure;
    }
}
