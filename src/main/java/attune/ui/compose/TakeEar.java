package attune.ui.compose;

import attune.play.Player;
import attune.ui.heatmap.AlignmentMap;
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
    private final TakeShelf shelf;
    private final Later later;

    TakeEar(Player player, TakeShelf shelf, Later later) {
        this.player = player;
        this.shelf = shelf;
        this.later = later;
    }

    /// The note that was written, then the other one that the cell is about; of a reply the note that was given first.
    void hear(PassageMap map, Cell cell) {
        PlacedEvent written = map.passage().placed(map.passage().steps().get(cell.column()));
        switch (map) {
            case AttentionMap looks -> {
                Optional<PlacedEvent> seen = looks.event(cell.row()).flatMap(map.passage()::event);
                flash(written, seen);
                sound(written, seen.map(PlacedEvent::pitches).orElse(List.of()), written);
            }
            case AlignmentMap looks -> {
                PlacedEvent given = looks.given(cell.row());
                flash(written, Optional.of(given));
                sound(given, written.pitches(), written);
            }
            case PitchMap expects -> hearPitch(written, expects.pitch(cell.row()));
        }
    }

    private void flash(PlacedEvent written, Optional<PlacedEvent> seen) {
        shelf.spotlight().flash(TakeOverlay.pair(written, seen));
    }

    /// The pitch is what might have been written instead.
    private void hearPitch(PlacedEvent written, int pitch) {
        flash(written, Optional.empty());
        sound(written, written.pitches().contains(pitch) ? List.of() : List.of(pitch), written);
    }

    /// @param voiced tells what the second ones sound as
    private void sound(PlacedEvent first, List<Integer> second, PlacedEvent voiced) {
        if (!first.isRest()) {
            player.audition(shelf.program(first.voice()), false, first.pitches(), VELOCITY, FIRST_MILLIS);
        }
        if (!second.isEmpty()) {
            later.after(first.isRest() ? 0 : FIRST_MILLIS, () -> player.audition(shelf.program(voiced.voice()), false,
                    second, VELOCITY, SECOND_MILLIS));
        }
    }
}
