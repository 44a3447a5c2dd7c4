package attune.generate;

import java.util.List;

/// A passage as it was written: what was given, as the network read it, and each step.
///
/// @param written the voices that were written, from the highest
/// @param logProbability of all of it, before rules and temperature, in nats
/// @param compromises where a rule or the model's tokens had to give way, by step
public record WrittenPassage(Brief brief, List<GivenEvent> given, List<PassageStep> steps, List<Integer> written,
        double logProbability, List<Compromise> compromises) {
    public WrittenPassage {
        given = List.copyOf(given);
        steps = List.copyOf(steps);
        written = List.copyOf(written);
        compromises = List.copyOf(compromises);
    }

    /// A passage in which nothing had to give way.
    public WrittenPassage(Brief brief, List<GivenEvent> given, List<PassageStep> steps, List<Integer> written,
            double logProbability) {
        this(brief, given, steps, written, logProbability, List.of());
    }

    /// Whether all voices are filled to the end; a cancelled one may not be.
    public boolean isComplete() {
        return written.stream().allMatch(voice -> steps.stream().filter(step -> step.voice() == voice)
                .anyMatch(step -> step.tick() + step.duration() >= brief.writtenSpan().length()));
    }

    /// What a voice plays, at ticks from the start of the written span.
    ///
    /// Notes of one pitch that follow one another directly are one where a given voice holds a note over the boundary: a model that has
    /// learned from chorales strikes again at each beat. Kept notes stay as they are.
    public VoicePart part(int voice) {
        return new VoicePart(voice, HeldNotes.joined(this, voice));
    }
}
