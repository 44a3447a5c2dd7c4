package attune.generate;

import attune.model.Prediction;
import attune.music.Note;
import java.util.Arrays;
import java.util.List;

/// Turns drawn events into steps: where each starts in ticks, what sounds, and what the network expected of it.
final class StepWriter {
    /// How loud composed notes are: the tokens say nothing of it.
    static final int VELOCITY = 80;
    private final Palette palette;
    private final ExpectedNotes told;
    private final int ticksPerQuarter;
    private int index;
    private double quarters;

    StepWriter(Palette palette, int ticksPerQuarter) {
        this.palette = palette;
        this.told = new ExpectedNotes(palette);
        this.ticksPerQuarter = ticksPerQuarter;
    }

    /// The next step; its start is rounded from the exact place in quarters, so that triplets do not drift.
    GenerationStep write(DrawnEvent event, Prediction expected) {
        long tick = Math.round(quarters * ticksPerQuarter);
        quarters += palette.quarters(event.duration());
        long duration = Math.max(1, Math.round(quarters * ticksPerQuarter) - tick);
        List<Note> notes = Arrays.stream(palette.pitches(event.note()))
                .mapToObj(pitch -> new Note(tick, duration, pitch, VELOCITY)).toList();
        int number = index++;
        return new GenerationStep(number, tick, duration, notes, told.pitchMass(expected.notes()), expected.attention(),
                number - expected.attention().length, Entropy.of(expected.notes()), told.likeliest(expected.notes()));
    }
}
