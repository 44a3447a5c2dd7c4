package attune.ui.compose;

import attune.generate.GenerationStep;
import attune.music.Note;
import attune.music.Track;
import attune.play.Player;
import attune.ui.common.Session;
import attune.ui.heatmap.AttentionMap;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PitchMap;
import attune.ui.heatmap.PlacedEvent;
import java.util.List;
import java.util.Optional;

/// Lets a cell of a heat map be heard: its notes flash in the roll and sound one after the other. FX thread only.
final class TakeEar {
    private static final int VELOCITY = 90;
    private static final long FIRST_MILLIS = 450;
    private static final long SECOND_MILLIS = 700;

    private final Player player;
    private final Spotlight spotlight;
    private final Session session;
    private final Later later;

    TakeEar(Session session, Player player, Spotlight spotlight, Later later) {
        this.player = player;
        this.spotlight = spotlight;
        this.session = session;
        this.later = later;
    }

    /// The note that was written, then the note that was looked at.
    void hear(AttentionMap map, Cell cell, int track) {
        Passage passage = map.passage();
        PlacedEvent written = passage.placed(passage.steps().get(cell.column()));
        Optional<PlacedEvent> seen = map.event(cell.row()).flatMap(passage::event);
        spotlight.flash(TakeOverlay.pair(written, seen));
        sound(track, written.pitches(), seen.map(PlacedEvent::pitches).orElse(List.of()));
    }

    /// The note that was written, then the pitch of the row, which it might have been.
    void hear(PitchMap map, Cell cell, int track) {
        GenerationStep step = map.passage().steps().get(cell.column());
        List<Integer> written = step.notes().stream().map(Note::pitch).toList();
        int pitch = map.pitch(cell.row());
        spotlight.flash(TakeOverlay.pair(map.passage().placed(step), Optional.empty()));
        sound(track, written, written.contains(pitch) ? List.of() : List.of(pitch));
    }

    private void sound(int track, List<Integer> first, List<Integer> second) {
        int program = program(track);
        if (!first.isEmpty()) {
            player.audition(program, false, first, VELOCITY, FIRST_MILLIS);
        }
        if (!second.isEmpty()) {
            later.after(first.isEmpty() ? 0 : FIRST_MILLIS,
                    () -> player.audition(program, false, second, VELOCITY, SECOND_MILLIS));
        }
    }

    private int program(int track) {
        List<Track> tracks = session.score().tracks();
        return track < tracks.size() ? tracks.get(track).program() : 0;
    }
}
