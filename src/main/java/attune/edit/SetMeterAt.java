package attune.edit;

import attune.music.Score;
import attune.music.TimeSignature;
import java.util.ArrayList;
import java.util.List;

/// Puts a time signature at the start of the bar that holds a tick, in place of one that stands there; it holds up to the next,
/// which keeps its tick: where that falls into a bar, it cuts it short.
///
/// @param beats of a bar (1–255), each one `unit`-th (a power of two)
public record SetMeterAt(long tick, int beats, int unit) implements Edit {
    public SetMeterAt {
        new TimeSignature(tick, beats, unit);
    }

    @Override
    public String label() {
        return "Meter " + beats + "/" + unit;
    }

    @Override
    public Score applyTo(Score score) {
        long bar = score.meter().barAt(tick).start();
        List<TimeSignature> signatures = new ArrayList<>(score.timeSignatures());
        signatures.removeIf(signature -> signature.tick() == bar);
        signatures.add(new TimeSignature(bar, beats, unit));
        return score.withTimeSignatures(signatures);
    }
}
