package attune.cli;

import attune.generate.Brief;
import attune.generate.VoicePart;
import attune.generate.VoiceRanges;
import attune.generate.WritingRules;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.music.Meter;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.List;

/// What `compose` asks of an encoder–decoder, and the part of the primer that it goes by.
///
/// @param melody the part that is harmonised, or that an answer sounds like
record PassageBrief(Brief brief, Track melody) {
    /// The other voices to a part, from the start of the piece to the end of the part.
    static PassageBrief harmony(PrimerParts primer, ModelFile file, PassageChoices choices) throws CommandFailure {
        int voices = EncoderDecoderSpec.of(file.spec()).voices();
        int voice = choices.melody(voices);
        Track melody = primer.melody(voice, voices);
        TickRange span = new TickRange(0, PrimerParts.end(melody));
        WritingRules rules = new WritingRules(VoiceRanges.of(file), 0, choices.noCrossing(), choices.noParallels());
        Score score = primer.score();
        return new PassageBrief(new Brief(score.ticksPerQuarter(), score.meter(), span, span, voices,
                List.of(new VoicePart(voice, melody.notes())), List.of(), rules), melody);
    }

    /// The bars after the primer, which answer as many before.
    static PassageBrief answer(PrimerParts primer, ModelFile file, PassageChoices choices) throws CommandFailure {
        Meter meter = primer.score().meter();
        int last = meter.position(primer.end() - 1).bar();
        int bars = choices.bars();
        long now = meter.barStart(last + 1);
        TickRange given = new TickRange(meter.barStart(Math.max(1, last - bars + 1)), now);
        TickRange written = new TickRange(now, meter.barStart(last + 1 + bars));
        WritingRules rules = new WritingRules(VoiceRanges.of(file), 0, choices.noCrossing());
        return new PassageBrief(new Brief(primer.score().ticksPerQuarter(), meter, given, written,
                1, List.of(new VoicePart(0, primer.within(given))), List.of(), rules), primer.parts().getFirst());
    }
}
