package attune.generate;

import java.util.ArrayList;
import java.util.List;

/// A take of a passage while it is written, section by section: what is there so far, and who hears of it.
final class GrowingPassage {
    private final PassageGround ground;
    private final PassageListener listener;
    private final List<WrittenEvent> events = new ArrayList<>();
    private final List<PassageStep> steps = new ArrayList<>();
    private final List<Compromise> compromises = new ArrayList<>();
    private final PassageSteps telling;
    private double logProbability;

    GrowingPassage(PassageGround ground, PassageListener listener) {
        this.ground = ground;
        this.listener = listener;
        this.telling = new PassageSteps(new ExpectedNotes(ground.palette()), ground.time());
    }

    /// Tells how the given passage was read.
    void read() {
        listener.onRead(ground.given().events());
    }

    /// Where it goes on with the next section.
    Draft begin(Section section, GivenWindow given) {
        return Draft.of(SectionPlan.of(ground, section, given, events));
    }

    /// Takes an event for good and tells of it, unless it was only heard again.
    void add(WrittenEvent event, GivenWindow window) {
        if (event.origin() == WrittenEvent.Origin.HEARD) {
            return;
        }
        PassageStep step = telling.step(steps.size(), event, window);
        event.compromises().stream().sorted().map(kind -> new Compromise(step.index(), kind)).forEach(compromises::add);
        logProbability += event.logProbability();
        events.add(event);
        steps.add(step);
        listener.onStep(step);
    }

    /// What is there so far.
    WrittenPassage passage() {
        return new WrittenPassage(ground.brief(), ground.given().events(), steps, ground.written(), logProbability,
                compromises);
    }
}
