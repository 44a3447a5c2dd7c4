package attune.generate;

import attune.music.Note;
import java.util.List;

/// One event of a passage as it was written, and what the network expected and looked at. The arrays are not to be written.
///
/// @param index of the event in the order of writing, from 0
/// @param voice that it belongs to, from 0, the highest
/// @param tick where it starts, from the start of the written span, and `duration` in ticks
/// @param notes that sound, at ticks from the start of the written span; empty for a rest
/// @param pitchMass for each MIDI pitch (128) the probability, before any rule and temperature, that the event holds it
/// @param attention the weight of each given event, in their order; sums to 1; empty without attention
/// @param entropy of the note distribution in nats
/// @param likeliest the five likeliest note tokens, likeliest first
/// @param kept whether it was there before and had to stay
@SuppressWarnings("ArrayRecordComponent")
public record PassageStep(int index, int voice, long tick, long duration, List<Note> notes, float[] pitchMass,
        float[] attention, double entropy, List<Candidate> likeliest, boolean kept) {
    public PassageStep {
        notes = List.copyOf(notes);
        likeliest = List.copyOf(likeliest);
    }
}
