package attune.ui.train;

import attune.generate.Melody;
import attune.model.EpochResult;
import attune.model.ModelFile;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.Track;
import java.util.List;

/// The network after an epoch, and a short piece it composed then: the same seed and the same beginning every time.
record LineSnapshot(EpochResult result, ModelFile model, Melody melody) implements Snapshot {
    private static final int BPM = 96;

    @Override
    public String moment() {
        return "epoch " + result.epoch();
    }

    @Override
    public String detail() {
        return TrainingCourse.rightNotes(result);
    }

    @Override
    public String meaning() {
        return "How often the likeliest note was the right next one, in the pieces held back";
    }

    @Override
    public List<List<Note>> voices() {
        return List.of(notes());
    }

    @Override
    public long end() {
        return melody.end();
    }

    @Override
    public int color(int voice) {
        return 1;
    }

    private List<Note> notes() {
        return melody.steps().stream().flatMap(step -> step.notes().stream()).toList();
    }

    @Override
    public Score heardBeside(Score piece) {
        int program = piece.tracks().isEmpty() ? 0 : piece.tracks().getFirst().program();
        return Score.ofTracks(melody.ticksPerQuarter(), List.of(Track.named("Snapshot", program, 0).withNotes(notes())))
                .withTempos(List.of(TempoChange.ofBpm(0, BPM)));
    }
}
