package attune.generate;

import attune.model.PassageTask;
import attune.music.Meter;
import attune.music.TickRange;
import attune.music.TimeSignature;
import java.util.List;

/// The [Brief] of a take as it is kept: all that the network was given, so that the same can be asked for again.
///
/// @param signatures of the piece, in place of the meter that they make
/// @param beam how many hypotheses the search kept; 0 where the notes were drawn
public record TakeBrief(PassageTask task, int ticksPerQuarter, List<TimeSignature> signatures, TickRange givenSpan,
        TickRange writtenSpan, int voices, List<VoicePart> given, List<VoicePart> kept, WritingRules rules, int beam) {
    public TakeBrief {
        signatures = List.copyOf(signatures);
        given = List.copyOf(given);
        kept = List.copyOf(kept);
        if (task == null || givenSpan == null || writtenSpan == null || rules == null || beam < 0) {
            throw new IllegalArgumentException("A brief says what is to be done, with what, and where");
        }
    }

    public static TakeBrief of(PassageTask task, Brief brief, List<TimeSignature> signatures, int beam) {
        return new TakeBrief(task, brief.ticksPerQuarter(), signatures, brief.givenSpan(), brief.writtenSpan(),
                brief.voices(), brief.given(), brief.kept(), brief.rules(), beam);
    }

    public Brief brief() {
        return new Brief(ticksPerQuarter, new Meter(ticksPerQuarter, signatures), givenSpan, writtenSpan, voices,
                given, kept, rules);
    }
}
