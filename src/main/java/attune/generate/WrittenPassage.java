package attune.generate;

import java.util.List;

/// A passage as it was written: what was given, as the network read it, and each step.
///
/// @param written the voices that were written, from the highest
/// @param logProbability of all of it, before rules and temperature, in nats
public record WrittenPassage(Brief brief, List<GivenEvent> given, List<PassageStep> steps, List<Integer> written,
        double logProbability) {
    public WrittenPassage {
        given = List.copyOf(given);
        steps = List.copyOf(steps);
        written = List.copyOf(written);
    }

    /// What a voice plays, at ticks from the start of the written span; a note that the melody holds over a repetition is held as well.
    public VoicePart part(int voice) {
        return new VoicePart(voice, steps.stream().filter(step -> step.voice() == voice)
                .flatMap(step -> step.notes().stream()).toList());
    }
}
