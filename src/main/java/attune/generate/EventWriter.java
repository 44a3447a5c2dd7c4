package attune.generate;

import attune.model.NoteExpectation;
import attune.music.Note;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Makes events of what was chosen, or of what stands already, at the place where a draft goes on.
final class EventWriter {
    private final PassageGround ground;
    private final NoteRules rules;

    EventWriter(PassageGround ground) {
        this.ground = ground;
        this.rules = new NoteRules(ground);
    }

    /// Which notes may come next.
    NoteChoice notes(Moment moment, double[] expected) {
        return rules.choice(moment, Shares.likeliest(expected));
    }

    /// How likely each of them is, as [NoteRules#weights] weighs them.
    double[] weights(double[] expected, NoteChoice choice) {
        return rules.weights(expected, choice);
    }

    /// Which lengths a chosen note may have.
    LengthChoice lengths(Moment moment, NoteChoice choice, int note) {
        int[] pitches = pitches(choice, note);
        long until = pitches.length == 0 ? moment.gapEnd() : moment.clearance().until(pitches);
        return ground.lengths().within(until - moment.start(), moment.gap());
    }

    /// The event of what was chosen.
    WrittenEvent chosen(Moment moment, NoteChoice notes, LengthChoice lengths, DrawnEvent tokens,
            double logProbability, NoteExpectation expected) {
        long length = lengths.isCut() ? lengths.cut() : ground.lengths().length(tokens.duration());
        int[] pitches = pitches(notes, tokens.note());
        return new WrittenEvent(moment.voice(), moment.start(), moment.start() + length, tokens,
                sounding(moment.start(), moment.start() + length, pitches), WrittenEvent.Origin.CHOSEN, logProbability,
                compromises(moment, notes, lengths, pitches), expected);
    }

    /// The event of what stands already.
    static WrittenEvent standing(FixedEvent event, double logProbability, NoteExpectation expected) {
        return new WrittenEvent(event.voice(), event.start(), event.end(), event.tokens(), event.notes(),
                event.origin(), logProbability, Set.of(), expected);
    }

    private int[] pitches(NoteChoice choice, int note) {
        return choice.instead().orElseGet(() -> ground.palette().pitches(note));
    }

    private Set<Compromise.Kind> compromises(Moment moment, NoteChoice notes, LengthChoice lengths, int[] pitches) {
        Set<Compromise.Kind> made = EnumSet.noneOf(Compromise.Kind.class);
        if (lengths.isCut()) {
            made.add(Compromise.Kind.LENGTH);
        }
        if (!moment.isIndependent(pitches)) {
            made.add(Compromise.Kind.PARALLEL);
        }
        if (!rules.isInScale(pitches)) {
            made.add(Compromise.Kind.SCALE);
        }
        if (notes.rests()) {
            made.add(Compromise.Kind.REST);
        } else if (notes.instead().isPresent()) {
            made.add(Compromise.Kind.PITCH);
        }
        return made;
    }

    /// Where the brief's ticks are so coarse that nothing is left of a note, there is none.
    private List<Note> sounding(long start, long end, int[] pitches) {
        long tick = ground.time().rounded(start);
        long length = ground.time().rounded(end) - tick;
        return length == 0
                ? List.of()
                : Arrays.stream(pitches).mapToObj(pitch -> new Note(tick, length, pitch, StepWriter.VELOCITY))
                        .toList();
    }
}
