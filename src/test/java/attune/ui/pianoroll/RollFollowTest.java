package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
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
}
