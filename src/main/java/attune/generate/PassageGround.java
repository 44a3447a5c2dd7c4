package attune.generate;

import attune.dataset.Vocabulary;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageModel;
import attune.model.PassageTask;
import java.util.ArrayList;
import java.util.List;

/// What is the same for all takes of a brief: the model's tokens, the time, the given passage and what is to be written after it.
record PassageGround(Brief brief, EncoderDecoderSpec spec, Vocabulary vocabulary, Palette palette, ExactTicks time,
        EventTokens tokens, KnownLengths lengths, GivenPassage given, List<Section> sections, List<Integer> written,
        List<FixedEvent> kept) {
    /// @throws UnusableModelException where the model cannot do what the brief asks for
    /// @throws IllegalArgumentException where the brief contradicts itself
    static PassageGround of(PassageModel model, Brief brief) {
        EncoderDecoderSpec spec = model.spec();
        Vocabulary vocabulary = model.file().vocabulary();
        List<Integer> written = BriefChecks.written(brief, spec);
        ExactTicks time = ExactTicks.of(brief.ticksPerQuarter());
        List<Section> sections = Sections.of(brief, spec.task(), time);
        Palette palette = new Palette(vocabulary);
        EventTokens tokens = new EventTokens(vocabulary, time);
        long longest = sections.stream().mapToLong(section -> section.written().length()).max().orElse(0);
        return new PassageGround(brief, spec, vocabulary, palette, time, tokens,
                new KnownLengths(palette, vocabulary.durations().size(), time, longest),
                new GivenPassage(brief, spec.task(), vocabulary), sections, written,
                kept(brief, written, tokens, time));
    }

    /// Whether the given voices sound together with what is written.
    boolean givenSounds() {
        return spec.task() == PassageTask.HARMONISE;
    }

    /// The length of what is to be written, exact.
    long end() {
        return time.exact(brief.writtenSpan().length());
    }

    private static List<FixedEvent> kept(Brief brief, List<Integer> written, EventTokens tokens, ExactTicks time) {
        List<FixedEvent> kept = new ArrayList<>();
        for (int voice : written) {
            long end = time.exact(brief.writtenSpan().length());
            for (LineEvent event : VoiceLine.struck(voice, brief.kept(), end, time)) {
                kept.add(new FixedEvent(voice, event.start(), event.end(), event.notes(), tokens.of(event),
                        WrittenEvent.Origin.KEPT));
            }
        }
        return List.copyOf(kept);
    }
}
