package attune.ui.compose;

import attune.edit.KeepTake;
import attune.edit.KeptPart;
import attune.generate.GenerationStep;
import attune.generate.Melody;
import attune.generate.TakePart;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import attune.ui.heatmap.Passage;
import attune.ui.heatmap.PlacedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a take stands in the piece.
///
/// @param passage what the heat maps picture
/// @param parts one for each voice, at ticks from the start of the take
/// @param clears the stretch in which the parts take the place of what their tracks hold; empty where they come beside it
/// @param ticksPerQuarter of the piece that it was placed in, `signatures` likewise: in another piece it is placed anew
record TakePlace(Passage passage, List<TakePart> parts, TickRange clears, int ticksPerQuarter,
        List<TimeSignature> signatures) {
    static TakePlace of(Draft draft) {
        return new TakePlace(draft.passage(), draft.parts(), draft.plan().clears(), draft.piece().ticksPerQuarter(),
                draft.piece().timeSignatures());
    }

    /// A take of another piece, or of an earlier session: at the same quarter of this piece.
    ///
    /// @param before where it stood, whose given events a reply keeps; a melody loses the events before it, which are not there
    static TakePlace anew(Takes.Entry take, Score score, @Nullable TakePlace before) {
        Melody melody = take.melody();
        double factor = (double) score.ticksPerQuarter() / melody.ticksPerQuarter();
        long start = Math.round(take.start() * factor);
        Passage melodic = new Passage(score.meter(), score.keyAt(start).sharps(), start, List.of(),
                melody.steps().stream().map(step -> scaled(step, factor)).toList(), take.options().maxEvents());
        Passage passage = before != null && before.passage().reply()
                ? melodic.withPrimer(before.given(score.ticksPerQuarter())).replying()
                : melodic;
        List<TakePart> parts = take.take().parts().stream()
                .map(part -> part.withNotes(part.notes().stream().map(note -> scaled(note, factor)).toList())).toList();
        return new TakePlace(passage, parts, clears(take, factor), score.ticksPerQuarter(), score.timeSignatures())
                .filled();
    }

    private List<PlacedEvent> given(int ticks) {
        double factor = (double) ticks / ticksPerQuarter;
        return passage.primer().stream().map(event -> new PlacedEvent(event.voice(),
                new TickRange(Math.round(event.range().start() * factor), Math.round(event.range().end() * factor)),
                event.pitches())).toList();
    }

    private static TickRange clears(Takes.Entry take, double factor) {
        var brief = take.take().brief();
        return brief == null
                ? KeepTake.NOTHING
                : new TickRange(Math.round(brief.writtenSpan().start() * factor),
                        Math.round(brief.writtenSpan().end() * factor));
    }

    boolean fits(Score score) {
        return ticksPerQuarter == score.ticksPerQuarter() && signatures.equals(score.timeSignatures());
    }

    /// The tick of the piece where the take begins.
    long start() {
        return passage.start();
    }

    /// The parts with the tracks of this piece that they go to, at ticks of the piece.
    List<KeptPart> in(Score score) {
        return new TakeTracks(score.tracks(), !clears.isEmpty()).place(parts).stream()
                .map(part -> new KeptPart(part.track(), part.trackName(), part.program(), part.notes().stream()
                        .map(note -> note.withTick(start() + note.tick())).toList()))
                .toList();
    }

    /// What a voice sounds as (0–127); one that was given as what was written.
    int program(int voice, Score score) {
        List<TakePart> placed = new TakeTracks(score.tracks(), !clears.isEmpty()).place(parts);
        TakePart part = placed.stream().filter(each -> each.voice() == voice).findFirst()
                .orElse(placed.getFirst());
        return part.track() < score.tracks().size()
                ? score.tracks().get(part.track()).program()
                : part.program();
    }

    /// A take that was stopped takes the place of no more than it fills; rests at its end belong to it.
    TakePlace filled() {
        long end = start() + parts.stream().flatMap(part -> part.notes().stream()).mapToLong(Note::end).max().orElse(0);
        boolean whole = clears.isEmpty() || passage.meter().barAt(clears.end() - 1).start() < end;
        return whole
                ? this
                : new TakePlace(passage, parts, new TickRange(clears.start(), Math.max(clears.start(), end)),
                        ticksPerQuarter, signatures);
    }

    TakePreview preview(String name, Score score, boolean composing) {
        return new TakePreview(name, start(), in(score), clears, composing);
    }

    /// The meter of the piece in the resolution of the melody.
    Meter meterOf(Melody melody) {
        return new Meter(melody.ticksPerQuarter(), signatures.stream().map(signature -> new TimeSignature(
                Math.round((double) signature.tick() * melody.ticksPerQuarter() / ticksPerQuarter), signature.beats(),
                signature.unit())).toList());
    }

    private static GenerationStep scaled(GenerationStep step, double factor) {
        long tick = Math.round(step.tick() * factor);
        long duration = Math.max(1, Math.round((step.tick() + step.duration()) * factor) - tick);
        List<Note> notes = step.notes().stream().map(note -> note.withTick(tick).withDuration(duration)).toList();
        return new GenerationStep(step.index(), step.voice(), tick, duration, notes, step.pitchMass(),
                step.attention(), step.firstAttended(), step.entropy(), step.likeliest());
    }

    private static Note scaled(Note note, double factor) {
        long tick = Math.round(note.tick() * factor);
        return note.withTick(tick).withDuration(Math.max(1, Math.round(note.end() * factor) - tick));
    }
}
