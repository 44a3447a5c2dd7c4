package attune.edit;

import attune.music.Score;
import attune.music.TempoChange;
import java.util.ArrayList;
import java.util.List;

/// Puts a tempo change at a tick, in place of one that stands there; it holds up to the next.
///
/// @param bpm quarters a minute, within [SetTempo#SLOWEST] and [SetTempo#FASTEST]
public record SetTempoAt(long tick, double bpm) implements Edit {
    public SetTempoAt {
        if (tick < 0 || !(bpm >= SetTempo.SLOWEST && bpm <= SetTempo.FASTEST)) {
            throw new IllegalArgumentException(
                    "A tempo lies between 10 and 600 quarters a minute, from tick 0 on: " + bpm + ", " + tick);
        }
    }

    @Override
    public String label() {
        return "Tempo " + Math.round(bpm);
    }

    @Override
    public Score applyTo(Score score) {
        List<TempoChange> tempos = new ArrayList<>(score.tempos());
        tempos.removeIf(change -> change.tick() == tick);
        tempos.add(TempoChange.ofBpm(tick, bpm));
        return score.withTempos(tempos);
    }
}
