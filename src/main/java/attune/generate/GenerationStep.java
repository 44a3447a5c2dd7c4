package attune.generate;

import attune.music.Note;
import java.util.List;

/// One event as it was written, and what the network expected and looked at while writing it. The arrays are not to be written.
///
/// @param index of the event in the take, from 0
/// @param voice that it belongs to, from 0, the highest; a melody has but one
/// @param tick where it starts, from the start of the take
/// @param duration how long it lasts in ticks
/// @param notes that sound, at ticks from the start of the take; empty for a rest
/// @param pitchMass for each MIDI pitch (128) the probability, before temperature, that the event holds it: a chord's
///        probability counts for each of its pitches, so a column can add up to more than 1, but each cell lies in 0–1
/// @param attention the weight of each entry of the window, oldest first; sums to 1; empty without attention
/// @param firstAttended the event that `attention[0]` belongs to: 0 is the take's first event, negative numbers lie before it
/// @param entropy of the note distribution in nats: 0 is sure
/// @param likeliest the five likeliest note tokens, likeliest first
@SuppressWarnings("ArrayRecordComponent")
public record GenerationStep(int index, int voice, long tick, long duration, List<Note> notes, float[] pitchMass,
        float[] attention,
        int firstAttended, double entropy, List<Candidate> likeliest) {
    public GenerationStep {
        notes = List.copyOf(notes);
        likeliest = List.copyOf(likeliest);
    }

    /// A step of a melody.
    public GenerationStep(int index, long tick, long duration, List<Note> notes, float[] pitchMass, float[] attention,
            int firstAttended, double entropy, List<Candidate> likeliest) {
        this(index, 0, tick, duration, notes, pitchMass, attention, firstAttended, entropy, likeliest);
    }
}
