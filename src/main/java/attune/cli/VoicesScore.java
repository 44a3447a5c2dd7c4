package attune.cli;

import attune.dataset.VoiceGrid;
import attune.generate.Attack;
import attune.generate.GridNotes;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// A grid as a piece in 4/4, a track a voice.
final class VoicesScore {
    /// A minute by 66 quarters, as chorales are sung and the seed has it.
    private static final int TEMPO = 60_000_000 / 66;
    private static final int VELOCITY = 80;

    private VoicesScore() {}

    static Score of(VoiceGrid grid, Attack attack) {
        List<List<Note>> notes = GridNotes.of(grid, attack, Score.TICKS_PER_QUARTER, VELOCITY);
        List<Track> tracks = new ArrayList<>();
        for (int voice = 0; voice < grid.tracks(); voice++) {
            tracks.add(Track.named(PassageScore.name(voice, grid.tracks()), 0, PassageScore.channel(voice))
                    .withNotes(notes.get(voice)));
        }
        return new Score(Score.TICKS_PER_QUARTER, tracks, List.of(new TempoChange(0, TEMPO)), List.of(), List.of(),
                List.of());
    }
}
