package attune.edit;

import attune.music.Score;
import attune.music.TempoChange;
import java.util.ArrayList;
import java.util.List;

/// Changes the tempo in force at a tick, up to the next tempo change.
///
/// @param bpm quarters a minute
public record SetTempo(long tick, double bpm) implements Edit {
    /// What a MIDI file can say, and a little sense.
    public static final double SLOWEST = 10;
    public static final double FASTEST = 600;

    public SetTempo {
        if (!(bpm >= SLOWEST && bpm <= FASTEST)) {
            throw new IllegalArgumentException("A tempo lies between 10 and 600 quarters a minute: " + bpm);
        }
    }

    @Override
    public String label() {
        return "Tempo " + Math.round(bpm);
    }

    @Override
    public Score applyTo(Score score) {
        List<TempoChange> tempos = new ArrayList<>(score.tempos());
        long since = tempos.stream().mapToLong(TempoChange::tick).filter(start -> start <= tick).max().orElse(0);
        tempos.removeIf(change -> change.tick() == since);
        tempos.add(TempoChange.ofBpm(since, bpm));
        return score.withTempos(tempos);
    }
}
