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
record Snapshot(EpochResult result, ModelFile model, Melody melody) {
    private static final int BPM = 96;

    /// The short piece, to be heard as the open one begins.
    Score heardBeside(Score piece) {
        List<Note> notes = melody.steps().stream().flatMap(step -> step.notes().stream()).toList();
        int program = piece.tracks().isEmpty() ? 0 : piece.tracks().getFirst().program();
        return Score.ofTracks(melody.ticksPerQuarter(), List.of(Track.named("Snapshot", program, 0).withNotes(notes)))
                .withTempos(List.of(TempoChange.ofBpm(0, BPM)));
    }
}
