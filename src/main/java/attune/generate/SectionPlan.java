package attune.generate;

import attune.music.Note;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands already where a take writes a section: the events that stay, and all that is known to sound there.
///
/// @param given what the network reads for the section
record SectionPlan(PassageGround ground, Section section, GivenWindow given, List<FixedEvent> fixed,
        List<Sounding> known) {
    /// @param before what the take has written in the sections before
    static SectionPlan of(PassageGround ground, Section section, GivenWindow given, List<WrittenEvent> before) {
        TickRange span = section.written();
        List<FixedEvent> fixed = new ArrayList<>();
        before.stream().filter(event -> event.end() > span.start()).map(event -> heard(ground, event, span.start()))
                .forEach(fixed::add);
        ground.kept().stream().filter(event -> isAhead(event, before) && event.start() < span.end())
                .forEach(fixed::add);
        List<Sounding> known = new ArrayList<>();
        if (ground.givenSounds()) {
            add(known, ground.brief().given(), ground.time(), span);
        }
        add(known, ground.brief().kept(), ground.time(), span);
        fixed.stream().filter(event -> event.origin() == WrittenEvent.Origin.HEARD).forEach(event -> event.notes()
                .forEach(note -> known.add(new Sounding(event.voice(), event.start(), event.end(), note.pitch()))));
        return new SectionPlan(ground, section, given, List.copyOf(fixed), List.copyOf(known));
    }

    /// What has to be written at the place where a voice goes on, if that stands already.
    Optional<FixedEvent> fixedAt(int voice, long place) {
        return fixed.stream().filter(event -> event.voice() == voice && event.start() == place).findFirst();
    }

    /// Where the next thing stands in a voice: so far it may write.
    long gapEnd(int voice, long place) {
        return fixed.stream().filter(event -> event.voice() == voice && event.start() > place)
                .mapToLong(FixedEvent::start).min().orElse(section.written().end());
    }

    private static boolean isAhead(FixedEvent kept, List<WrittenEvent> before) {
        return before.stream().noneMatch(event -> event.voice() == kept.voice() && event.end() > kept.start());
    }

    private static FixedEvent heard(PassageGround ground, WrittenEvent event, long from) {
        DrawnEvent tokens = event.start() >= from
                ? event.tokens()
                : new DrawnEvent(event.tokens().note(), ground.tokens().of(new int[0], event.end() - from).duration());
        return new FixedEvent(event.voice(), Math.max(event.start(), from), event.end(), event.notes(), tokens,
                WrittenEvent.Origin.HEARD);
    }

    private static void add(List<Sounding> known, List<VoicePart> parts, ExactTicks time, TickRange span) {
        for (VoicePart part : parts) {
            for (Note note : part.notes()) {
                Sounding sounding = new Sounding(part.voice(), time.exact(note.tick()), time.exact(note.end()),
                        note.pitch());
                if (sounding.end() > span.start() && sounding.start() < span.end()) {
                    known.add(sounding);
                }
            }
        }
    }
}
