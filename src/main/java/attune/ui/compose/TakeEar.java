package attune.ui.compose;

import attune.music.Track;
import attune.play.Player;
import attune.ui.common.Session;
import attune.ui.heatmap.AttentionMap;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.PassageMap;
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

    /// The note that was written, then the other one that the cell is about.
    void hear(PassageMap map, Cell cell, int track) {
        PlacedEvent written = map.passage().placed(map.passage().steps().get(cell.column()));
        switch (map) {
            case AttentionMap looks -> hearLookedAt(looks, written, cell.row(), track);
            case PitchMap expects -> hearPitch(written, expects.pitch(cell.row()), track);
        }
    }

    private void hearLookedAt(AttentionMap map, PlacedEvent written, int row, int track) {
        Optional<PlacedEvent> seen = map.event(row).flatMap(map.passage()::event);
        spotlight.flash(TakeOverlay.pair(written, seen));
        sound(track, written.pitches(), seen.map(PlacedEvent::pitches).orElse(List.of()));
    }

    /// The pitch is what might have been written instead.
    private void hearPitch(PlacedEvent written, int pitch, int track) {
        spotlight.flash(TakeOverlay.pair(written, Optional.empty()));
        sound(track, written.pitches(), written.pitches().contains(pitch) ? List.of() : List.of(pitch));
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
