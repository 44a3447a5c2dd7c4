package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.music.KeySignature;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tempo, meter and key along the piece.
class MapEditsTest {
    private static final Score SCORE = Score.empty();

    @Test
    void aTempoStandsAtItsTickAndCanBeTakenAway() {
        Score twice = new SetTempoAt(960, 90).applyTo(new SetTempoAt(960, 80).applyTo(SCORE));
        assertEquals(List.of(TempoChange.ofBpm(960, 90)), twice.tempos());
        assertEquals(120, twice.tempoMap().at(959).quartersPerMinute(), 1e-3);
        assertEquals(SCORE, new RemoveTempo(960).applyTo(twice));
        assertEquals("Tempo 90", new SetTempoAt(960, 90).label());
        assertThrows(IllegalArgumentException.class, () -> new SetTempoAt(0, 5));
    }

    @Test
    void aMeterStandsAtTheStartOfItsBar() {
        Score waltz = new SetMeterAt(2_000, 3, 4).applyTo(SCORE);
        assertEquals(List.of(new TimeSignature(1_920, 3, 4)), waltz.timeSignatures());
        Score other = new SetMeterAt(1_920, 6, 8).applyTo(waltz);
        assertEquals(List.of(new TimeSignature(1_920, 6, 8)), other.timeSignatures());
        assertEquals(SCORE, new RemoveMeter(1_920).applyTo(other));
        assertEquals("Meter 6/8", new SetMeterAt(0, 6, 8).label());
        assertThrows(IllegalArgumentException.class, () -> new SetMeterAt(0, 4, 5));
    }

    @Test
    void aKeyStandsAtItsTick() {
        Score keyed = new SetKeyAt(480, -3, true).applyTo(SCORE);
        assertEquals(new KeySignature(480, -3, true), keyed.keyAt(500));
        assertEquals(SCORE, new RemoveKey(480).applyTo(keyed));
        assertEquals("Key C minor", new SetKeyAt(480, -3, true).label());
        assertThrows(IllegalArgumentException.class, () -> new SetKeyAt(0, 8, false));
    }
}
