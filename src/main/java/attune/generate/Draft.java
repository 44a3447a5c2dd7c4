package attune.generate;

import attune.dataset.EncodedPassage;
import attune.dataset.PassageFeatures;
import attune.dataset.WritingOrder;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A section as far as it is written: an immutable value that knows the draft that it goes on from, so that a search can branch.
final class Draft {
    /// Events before, among which all that sounded a beat ago are.
    private static final int REMEMBERED = 40;

    private final SectionPlan plan;
    private final @Nullable Draft before;
    private final List<WrittenEvent> last; // of each voice
    private final int latest; // the voice that wrote it
    private final int size;
    private final double logProbability;

    private Draft(SectionPlan plan, @Nullable Draft before, List<WrittenEvent> last, int latest, int size,
            double logProbability) {
        this.plan = plan;
        this.before = before;
        this.last = List.copyOf(last);
        this.latest = latest;
        this.size = size;
        this.logProbability = logProbability;
    }

    static Draft of(SectionPlan plan) {
        Palette palette = plan.ground().palette();
        DrawnEvent start = new DrawnEvent(palette.start(), palette.startDuration());
        List<WrittenEvent> nothing = IntStream.range(0, plan.ground().brief().voices())
                .mapToObj(voice -> WrittenEvent.start(voice, plan.section().written().start(), start)).toList();
        return new Draft(plan, null, nothing, 0, 0, 0);
    }

    Draft then(WrittenEvent event) {
        List<WrittenEvent> now = new ArrayList<>(last);
        now.set(event.voice(), event);
        return new Draft(plan, this, now, event.voice(), size + 1, logProbability + event.logProbability());
    }

    boolean isDone() {
        return plan.ground().written().stream().allMatch(voice -> last.get(voice).end() >= end());
    }

    /// Where it goes on; not once it is done.
    Moment next() {
        boolean[] writes = new boolean[last.size()];
        plan.ground().written().forEach(voice -> writes[voice] = true);
        int voice = WritingOrder.next(last.stream().mapToLong(WrittenEvent::end).toArray(), writes);
        long start = last.get(voice).end();
        long gapEnd = plan.gapEnd(voice, start);
        return new Moment(voice, start, gapEnd, features(voice, start), clearance(voice, start, gapEnd),
                parallels(voice, start), plan.fixedAt(voice, start));
    }

    /// Says how much of the whole passage is there.
    void tell(JobContext context, String doing) {
        long voices = plan.ground().written().size();
        context.progress(plan.section().written().start() * voices + covered(), plan.ground().end() * voices, doing);
    }

    /// How much of the section is written, in the exact ticks of all voices together.
    long covered() {
        long start = plan.section().written().start();
        return plan.ground().written().stream().mapToLong(voice -> Math.min(last.get(voice).end(), end()) - start)
                .sum();
    }

    /// What [#covered] is in the end.
    long whole() {
        return plan.section().written().length() * plan.ground().written().size();
    }

    int size() {
        return size;
    }

    double logProbability() {
        return logProbability;
    }

    /// Everything, in the order of writing.
    List<WrittenEvent> events() {
        List<WrittenEvent> events = new ArrayList<>();
        Draft draft = this;
        while (draft.before != null) {
            events.add(draft.latest());
            draft = draft.before;
        }
        return events.reversed();
    }

    /// The event that was written last; what stands before the first where there is none.
    WrittenEvent latest() {
        return last.get(latest);
    }

    private Clearance clearance(int voice, long start, long gapEnd) {
        if (!plan.ground().brief().rules().noCrossing()) {
            return Clearance.until(gapEnd);
        }
        List<Sounding> sounding = new ArrayList<>(plan.known());
        for (WrittenEvent event : last) {
            event.notes().forEach(
                    note -> sounding.add(new Sounding(event.voice(), event.start(), event.end(), note.pitch())));
        }
        return Clearance.of(voice, start, gapEnd, sounding);
    }

    private BitSet parallels(int voice, long start) {
        if (!plan.ground().brief().rules().noParallels()) {
            return new BitSet();
        }
        List<Sounding> sounding = new ArrayList<>(plan.known());
        Draft draft = this;
        for (int event = 0; event < REMEMBERED && draft.before != null; event++) {
            WrittenEvent written = draft.latest();
            written.notes().forEach(note -> sounding
                    .add(new Sounding(written.voice(), written.start(), written.end(), note.pitch())));
            draft = draft.before;
        }
        long beat = plan.ground().time().exact(plan.ground().brief().ticksPerQuarter());
        return ParallelMotion.forbidden(voice, last.size(), start, beat, sounding);
    }

    /// Entry 0 is the event that is to be written, entry 1 + v what voice v has had last; heard as [attune.dataset.VoicesSoFar] has it for
    /// learning.
    private int[] features(int voice, long start) {
        PassageGround ground = plan.ground();
        int entries = last.size() + 1;
        int[] notes = new int[entries];
        int[] durations = new int[entries];
        int[] remaining = filled(remaining(start), entries);
        int[] heard = filled(-1, entries);
        for (WrittenEvent event : last) {
            int entry = 1 + event.voice();
            notes[entry] = event.tokens().note();
            durations[entry] = event.tokens().duration();
            remaining[entry] = remaining(event.start());
            boolean begun = event.end() > plan.section().written().start();
            heard[entry] = begun && (event.end() > start || event.voice() == voice) ? entry : -1;
        }
        heard[0] = heard[1 + voice];
        PlacesInBars places = new PlacesInBars(ground.brief().meter(), ground.brief().writtenSpan().start(),
                ground.time());
        EncodedPassage event = new EncodedPassage(notes, durations, filled(voice, entries),
                filled(places.position(start), entries), remaining);
        return PassageFeatures.written(plan.given().passage(), event, 0, heard, notes, ground.vocabulary());
    }

    private int remaining(long place) {
        return PassageFeatures.remaining(plan.ground().time().quarters(end() - place));
    }

    private static int[] filled(int value, int size) {
        int[] array = new int[size];
        Arrays.fill(array, value);
        return array;
    }

    private long end() {
        return plan.section().written().end();
    }
}
