package attune.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.model.PassageTask;
import attune.music.Meter;
import attune.music.TickRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {
    private static final long QUARTER = Passages.QUARTER;

    @Test
    void eightBarsAreOneSection() {
        assertEquals("[0-32]", quarters(Passages.meter(4, 4), 0, 32, PassageTask.HARMONISE));
    }

    @Test
    void aLongHarmonyAdvancesBySixBarsAndHearsTwoAgain() {
        assertEquals("[0-32, 24-56, 48-68]", quarters(Passages.meter(4, 4), 0, 68, PassageTask.HARMONISE));
        assertEquals("[0-24, 18-42]", quarters(Passages.meter(3, 4), 3, 45, PassageTask.HARMONISE));
    }

    @Test
    void noSectionIsLongerThanTheLongestOfTheTraining() {
        assertEquals("[0-30, 18-48, 36-60]", quarters(Passages.meter(6, 4), 0, 60, PassageTask.HARMONISE));
        assertEquals("[0-32, 32-40]", quarters(Passages.meter(40, 4), 0, 40, PassageTask.HARMONISE));
    }

    @Test
    void anUpbeatCountsAsABar() {
        assertEquals("[0-29, 21-53, 45-57]", quarters(Passages.meter(4, 4), 3, 60, PassageTask.HARMONISE));
    }

    @Test
    void aLongAnswerIsRefused() {
        assertEquals("[0-32]", quarters(Passages.meter(4, 4), 0, 32, PassageTask.ANSWER));
        assertThrows(UnusableModelException.class,
                () -> quarters(Passages.meter(4, 4), 0, 36, PassageTask.ANSWER));
    }

    @Test
    void ofALongQuestionTheLastBarsAreRead() {
        TickRange question = new TickRange(0, 44 * QUARTER);
        TickRange answer = new TickRange(44 * QUARTER, 48 * QUARTER);
        Section section = Sections.of(brief(Passages.meter(4, 4), question, answer), PassageTask.ANSWER,
                ExactTicks.of(480)).getFirst();
        assertEquals(new TickRange(12 * QUARTER, 44 * QUARTER), section.given());
        assertEquals(new TickRange(0, 4 * QUARTER), section.written());
    }

    private static String quarters(Meter meter, long from, long to, PassageTask task) {
        TickRange span = new TickRange(from * QUARTER, to * QUARTER);
        return Sections.of(brief(meter, span, span), task, ExactTicks.of(480)).stream().map(Section::written)
                .map(section -> section.start() / QUARTER + "-" + section.end() / QUARTER).toList().toString();
    }

    private static Brief brief(Meter meter, TickRange given, TickRange written) {
        return new Brief(480, meter, given, written, 4, List.of(), List.of(), WritingRules.NONE);
    }
}
