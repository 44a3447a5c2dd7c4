package attune.generate;

import java.util.List;

/// What a generator wrote: its steps, and whether the network ended the piece itself by drawing START.
///
/// @param primerEvents how many events of the primer the network saw; attention to events before the take points at them,
///        and what lies before them is START
public record Melody(int ticksPerQuarter, List<GenerationStep> steps, int primerEvents, boolean ended) {
    public Melody {
        steps = List.copyOf(steps);
    }

    /// The length in ticks.
    public long end() {
        return steps.isEmpty() ? 0 : steps.getLast().tick() + steps.getLast().duration();
    }
}
