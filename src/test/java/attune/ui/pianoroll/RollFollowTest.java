package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.KeptPart;
import attune.music.Note;
import attune.music.TickRange;
import attune.ui.FakePlayer;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollFollowTest {
    private final Session session = new Session();
    private final Playhead playhead = new Playhead();
    private final RollViewModel roll = new RollViewModel(session, new Audition(new FakePlayer(), session));
    private final RollFollow follow = new RollFollow(roll, playhead);

    RollFollowTest() {
        session.open(Chorale.score(), "Chorale", null);
        roll.viewport().resize(200, 300);
        roll.viewport().show(new TimeAxis(480, 48, 0));
    }

    private double playAt(long tick, Playhead.Follow how) {
        playhead.followProperty().set(how);
        playhead.saw(tick, true);
        follow.pulse();
        return roll.time().scroll();
    }

    @Test
    void pagesTurnWhenThePlayheadLeavesTheView() {
        assertEquals(0, playAt(1_900, Playhead.Follow.PAGE));
        assertEquals(240 - 16, playAt(2_400, Playhead.Follow.PAGE));
    }

    @Test
    void theViewStaysWhereTheUserWantsIt() {
        assertEquals(0, playAt(2_400, Playhead.Follow.OFF));
        playhead.saw(5_000, false);
        playhead.followProperty().set(Playhead.Follow.PAGE);
        follow.pulse();
        assertEquals(0, roll.time().scroll());
    }

    @Test
    void scrollingAlongKeepsThePlayheadInTheMiddle() {
        playAt(2_400, Playhead.Follow.CONTINUOUS);
        assertEquals(100, roll.time().x(2_400));
    }

    @Test
    void aTakeThatIsComposedStaysInView() {
        session.previewProperty()
                .set(new TakePreview("Take A", 0, 7_680, List.of(new Note(7_680, 480, 60, 90)), true));
        follow.pulse();
        assertTrue(roll.time().x(8_160) > 0 && roll.time().x(8_160) < 200);
    }

    private static TakePreview take(String name, long start, boolean composing, int... pitches) {
        List<Note> notes = java.util.stream.IntStream.range(0, pitches.length)
                .mapToObj(i -> new Note(start + i * 480L, 480, pitches[i], 90)).toList();
        return new TakePreview(name, 0, start, notes, composing);
    }

    private boolean seesRow(int pitch) {
        double y = roll.pitch().y(pitch);
        return y >= 0 && y + roll.pitch().rowHeight() <= roll.viewport().height();
    }

    private void show(TakePreview take) {
        session.previewProperty().set(take);
        follow.pulse();
    }

    @Test
    void aTakeThatIsComposedAboveOrBelowTheViewIsScrolledTo() {
        show(take("Take A", 7_680, true, 110));
        assertTrue(seesRow(110));
        show(take("Take A", 7_680, true, 110, 20));
        assertTrue(seesRow(20), "the newest, where not all of them fit");
        show(take("Take B", 7_680, true, 60, 62));
        assertTrue(seesRow(60) && seesRow(62));
    }

    @Test
    void aTakeThatIsChosenComesIntoSightOnceAndTheUserMayLookAwayAfterwards() {
        show(take("Take A", 30_720, false, 100, 104));
        assertTrue(seesRow(100) && seesRow(104));
        assertTrue(roll.viewport().visible().contains(30_720));
        roll.viewport().scrollBy(-10_000, 600);
        double scrolled = roll.pitch().scroll();
        follow.pulse();
        assertEquals(scrolled, roll.pitch().scroll());
        assertEquals(0, roll.time().scroll());
        show(take("Take B", 30_720, false, 100, 104));
        assertTrue(seesRow(100) && seesRow(104));
    }

    @Test
    void whileItPlaysATakeIsChosenWithoutTurningThePage() {
        playAt(480, Playhead.Follow.PAGE);
        show(take("Take A", 30_720, false, 100));
        assertEquals(0, roll.time().scroll());
        assertTrue(seesRow(100));
    }

    private static TakePreview harmony(boolean composing, int... pitches) {
        List<KeptPart> parts = java.util.stream.IntStream.range(0, pitches.length)
                .mapToObj(i -> new KeptPart(1 + i, "Voice", 0, List.of(new Note(0, 480, pitches[i], 90)))).toList();
        return new TakePreview("Take A", 0, parts, new TickRange(0, 1_920), composing);
    }

    @Test
    void allVoicesOfAHarmonyAreSeenTogetherAndAfterThatTheUserMayZoom() {
        roll.viewport().resize(200, 400);
        show(harmony(true, 84));
        show(harmony(false, 84, 40));
        assertTrue(seesRow(84) && seesRow(40), "from the highest to the lowest, also when the end comes at once");
        roll.viewport().zoomPitch(2, 0);
        double high = roll.pitch().rowHeight();
        show(harmony(false, 84, 60, 40));
        assertEquals(high, roll.pitch().rowHeight());
    }
}
