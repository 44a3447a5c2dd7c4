package attune.play;

import static attune.play.Scores.controller;
import static attune.play.Scores.note;
import static attune.play.Scores.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.ControlEvent;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TickRange;
import attune.play.ChannelMessage.Change;
import attune.play.ChannelMessage.Reset;
import attune.play.ChannelMessage.Silence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final long START = 1_000_000;
    private final Recorder sink = new Recorder();
    private final Schedule schedule = new Schedule(sink::send);

    @Test
    void notesComeAtTheirTimesToTheMicrosecond() {
        Score score = Score.ofTracks(480, List.of(track(note(0, 480, 60), note(480, 1, 62), note(481, 479, 64))));
        start(score, 0);
        runTo(5_000);
        assertEquals(List.of("1000000 on 60@0", "1500000 off 60@0", "1500000 on 62@0", "1501042 off 62@0",
                "1501042 on 64@0", "2000000 off 64@0"), sink.notes());
    }

    @Test
    void onlyWhatFallsIntoTheWindowIsSent() {
        start(Scores.of(track(note(0, 50, 60), note(150, 50, 62))), 0);
        schedule.advance(START, START + 100_000);
        assertEquals(List.of("1000000 on 60@0", "1050000 off 60@0"), sink.notes());
        schedule.advance(START + 20_000, START + 120_000);
        assertEquals(2, sink.notes().size());
    }

    @Test
    void aTempoChangeInsideANoteMovesItsEnd() {
        Score score = Scores.withTempo(Scores.of(track(note(0, 1000, 60))), new TempoChange(0, 500_000),
                new TempoChange(500, 250_000));
        start(score, 0);
        runTo(3_000);
        assertEquals(List.of("1000000 on 60@0", "1750000 off 60@0"), sink.notes());
    }

    @Test
    void aKeyStruckAgainEndsTheNoteThatHeldIt() {
        start(Scores.of(track(note(0, 500, 60), note(200, 100, 60))), 0);
        runTo(1_000);
        assertEquals(List.of("1000000 on 60@0", "1200000 off 60@0", "1200000 on 60@0", "1300000 off 60@0"),
                sink.notes());
    }

    @Test
    void tracksWithTheSameNoteDoNotEndEachOther() {
        start(Scores.of(track(note(0, 500, 60)), track(note(0, 100, 60))), 0);
        runTo(1_000);
        assertEquals(List.of("1000000 on 60@0", "1000000 on 60@1", "1100000 off 60@1", "1500000 off 60@0"),
                sink.notes());
    }

    @Test
    void aLoopWrapsWithoutAGapAndEndsWhatSounds() {
        schedule.loop(new TickRange(100, 300));
        start(Scores.of(track(note(100, 50, 60), note(250, 500, 62))), 100);
        runTo(450);
        assertEquals(List.of("1000000 on 60@0", "1050000 off 60@0", "1150000 on 62@0", "1200000 off 62@0",
                "1200000 on 60@0", "1250000 off 60@0", "1350000 on 62@0", "1400000 off 62@0", "1400000 on 60@0"),
                sink.notes());
        assertEquals(150, schedule.course().tickAt(START + 250_000, schedule.horizon()));
    }

    @Test
    void aLoopSetsTheControlsBackToWhatHoldsAtItsStart() {
        schedule.loop(new TickRange(0, 200));
        start(Scores.of(track(List.of(controller(100, 64, 127)), note(0, 300, 60))), 0);
        sink.forget();
        runTo(250);
        List<TimedEvent> changes = sink.where(event -> event instanceof Change || event instanceof Reset);
        assertEquals(List.of(new TimedEvent(START + 100_000, 0, new Change(ControlEvent.Kind.CONTROLLER,
                64, 127)), new TimedEvent(START + 200_000, 0, new Reset())), changes);
    }

    @Test
    void aLoopTooShortToHearIsNotRepeated() {
        schedule.loop(new TickRange(0, 5));
        start(Scores.of(track(note(0, 100, 60))), 0);
        runTo(1_000);
        assertEquals(2, sink.notes().size());
        assertTrue(schedule.hasEnded(START + 100_000));
    }

    @Test
    void startingInTheMiddleTellsTheStateThatHoldsThere() {
        Score score = Scores.of(track(List.of(controller(0, 7, 80), controller(100, 7, 90), controller(150, 64, 127),
                controller(900, 7, 20)), note(500, 100, 60)));
        start(score, 500);
        List<ChannelMessage> told = sink.events().stream().map(TimedEvent::event).toList();
        assertEquals(List.of(new Reset(), new ChannelMessage.Instrument(0, 0, false), change(7, 90), change(64, 127)),
                told);
        assertTrue(sink.events().stream().allMatch(event -> event.micros() < START));
    }

    @Test
    void anotherSpeedKeepsThePlayheadWhereItIs() {
        start(Scores.of(track(note(0, 100, 60), note(500, 100, 62))), 0);
        schedule.advance(START, START + 100_000);
        schedule.speed(2);
        assertEquals(99, schedule.course().tickAt(START + 99_000, 900));
        assertEquals(100, schedule.course().tickAt(START + 100_000, 900));
        assertEquals(120, schedule.course().tickAt(START + 110_000, 900));
        runTo(1_000);
        assertEquals(List.of("1000000 on 60@0", "1100000 off 60@0", "1300000 on 62@0", "1350000 off 62@0"),
                sink.notes());
    }

    @Test
    void anotherTempoMapKeepsThePlayheadWhereItIs() {
        Score score = Scores.of(track(note(0, 100, 60), note(500, 100, 62)));
        start(score, 0);
        schedule.advance(START, START + 100_000);
        schedule.follow(Arrangement.of(Scores.withTempo(score, new TempoChange(0, 1_000_000)), Mix.ALL), START + 1);
        runTo(2_000);
        assertEquals(List.of("1000000 on 60@0", "1100000 off 60@0", "1900000 on 62@0", "2100000 off 62@0"),
                sink.notes());
    }

    @Test
    void aNoteRemovedWhileItSoundsEndsAtOnce() {
        start(Scores.of(track(note(0, 900, 60), note(0, 900, 64))), 0);
        schedule.advance(START, START + 100_000);
        follow(Scores.of(track(note(0, 900, 64))), Mix.ALL, START + 30_000);
        assertEquals("1030000 off 60@0", sink.notes().getLast());
        runTo(1_000);
        assertEquals("1900000 off 64@0", sink.notes().getLast());
        assertEquals(4, sink.notes().size());
    }

    @Test
    void aNoteMadeShorterWhileItSoundsEndsAtItsNewEnd() {
        start(Scores.of(track(note(0, 900, 60))), 0);
        schedule.advance(START, START + 100_000);
        follow(Scores.of(track(note(0, 400, 60))), Mix.ALL, START + 30_000);
        runTo(1_000);
        assertEquals(List.of("1000000 on 60@0", "1400000 off 60@0"), sink.notes());
    }

    @Test
    void aNoteAddedJustAheadOfThePlayheadIsStillHeard() {
        Note sent = note(0, 900, 60);
        start(Scores.of(track(sent)), 0);
        schedule.advance(START, START + 100_000);
        follow(Scores.of(track(sent, note(50, 200, 62), note(300, 100, 64))), Mix.ALL, START + 30_000);
        runTo(1_000);
        assertEquals(List.of("1000000 on 60@0", "1050000 on 62@0", "1250000 off 62@0", "1300000 on 64@0",
                "1400000 off 64@0", "1900000 off 60@0"), sink.notes());
    }

    @Test
    void anEditStrikesNoChordAgainWhoseNotesStandInAnyOrder() {
        Note high = note(50, 900, 67);
        Note low = note(50, 900, 60);
        start(Scores.of(track(high, low)), 0);
        schedule.advance(START, START + 100_000);
        follow(Scores.of(track(high, low, note(500, 100, 64))), Mix.ALL, START + 30_000);
        assertEquals(List.of("1050000 on 67@0", "1050000 on 60@0"), sink.notes());
    }

    @Test
    void mutingATrackSilencesItInTheMiddleOfANoteAndLeavesTheOthers() {
        Score score = Scores.of(track(note(0, 900, 60), note(80, 900, 62)), track(note(0, 900, 48)));
        start(score, 0);
        schedule.advance(START, START + 100_000);
        follow(score, new Mix(Set.of(0), Set.of()), START + 30_000);
        assertEquals(List.of(new TimedEvent(START + 30_000, 0, new Silence()),
                new TimedEvent(START + 80_001, 0, new Silence())), sink.where(event -> event instanceof Silence));
        runTo(1_000);
        assertEquals("1900000 off 48@1", sink.notes().getLast());
    }

    @Test
    void aSoloedTrackIsAllThatIsHeard() {
        Score score = Scores.of(track(note(0, 100, 60)), track(note(0, 100, 48)));
        schedule.follow(Arrangement.of(score, new Mix(Set.of(), Set.of(1))), 0);
        schedule.start(0, START);
        runTo(1_000);
        assertEquals(List.of("1000000 on 48@1", "1100000 off 48@1"), sink.notes());
    }

    @Test
    void silenceStrikesWhatWasSentAheadJustAsItWouldStart() {
        start(Scores.of(track(note(0, 900, 60), note(60, 10, 62))), 0);
        schedule.advance(START, START + 100_000);
        sink.forget();
        schedule.silence(START + 20_000);
        assertEquals(List.of(new TimedEvent(START + 20_000, 0, new Silence()),
                new TimedEvent(START + 60_001, 0, new Silence())), sink.where(event -> event instanceof Silence));
    }

    @Test
    void playingAgainWaitsUntilWhatWasSentBeforeIsOutOfTheWay() {
        start(Scores.of(track(note(0, 50, 60), note(60, 900, 62))), 0);
        schedule.advance(START, START + 100_000);
        schedule.silence(START + 20_000);
        sink.forget();
        schedule.start(0, START + 20_000);
        schedule.advance(START + 20_000, START + 120_000);
        assertTrue(sink.events().getFirst().micros() > START + 60_000, sink.events()::toString);
    }

    @Test
    void atTheEndNothingHangsAndMoreNotesGoOn() {
        schedule.atEnd(Player.AtEnd.WAIT);
        start(Scores.of(track(note(0, 100, 60))), 0);
        runTo(300);
        assertEquals(List.of("1000000 on 60@0", "1100000 off 60@0"), sink.notes());
        assertEquals(100, schedule.horizon());
        follow(Scores.of(track(note(0, 100, 60), note(100, 100, 62))), Mix.ALL, START + 310_000);
        schedule.advance(START + 320_000, START + 600_000);
        assertEquals(List.of("1320000 on 62@0", "1420000 off 62@0"), sink.notes().subList(2, 4));
        assertEquals(0, schedule.lateWakeups());
    }

    @Test
    void notesThatComeBeforeTheEndIsHeardJoinWithoutAGap() {
        schedule.atEnd(Player.AtEnd.WAIT);
        start(Scores.of(track(note(0, 100, 60))), 0);
        schedule.advance(START, START + 100_000);
        schedule.advance(START + 40_000, START + 140_000);
        follow(Scores.of(track(note(0, 100, 60), note(100, 100, 62))), Mix.ALL, START + 50_000);
        runTo(300);
        assertEquals(List.of("1100000 on 62@0", "1200000 off 62@0"), sink.notes().subList(2, 4));
    }

    @Test
    void runningOnTheTickGoesPastTheEnd() {
        schedule.atEnd(Player.AtEnd.RUN_ON);
        start(Scores.of(track(note(0, 100, 60))), 0);
        runTo(1_000);
        assertTrue(schedule.horizon() >= 1_000);
        assertFalse(schedule.hasEnded(START + 900_000));
    }

    @Test
    void aLateWakeupIsCountedAndShiftsTheMusicInsteadOfCrowdingIt() {
        start(Scores.of(track(note(0, 50, 60), note(200, 50, 62), note(300, 50, 64))), 0);
        schedule.advance(START, START + 100_000);
        assertEquals(0, schedule.lateWakeups());
        schedule.advance(START + 400_000, START + 700_000);
        assertEquals(1, schedule.lateWakeups());
        assertEquals(List.of("1500000 on 62@0", "1550000 off 62@0", "1600000 on 64@0", "1650000 off 64@0"),
                sink.notes().subList(2, 6));
    }

    @Test
    void aTrackThatGetsAnotherProgramWhilePlayingIsToldSo() {
        Score score = Scores.of(track(note(0, 900, 60)));
        start(score, 0);
        schedule.advance(START, START + 100_000);
        sink.forget();
        follow(score.withTrack(0, score.tracks().getFirst().withProgram(40)), Mix.ALL, START + 30_000);
        assertEquals(1, sink.where(new ChannelMessage.Instrument(40, 0, false)::equals).size());
    }

    private void start(Score score, long tick) {
        schedule.follow(Arrangement.of(score, Mix.ALL), 0);
        schedule.start(tick, START);
    }

    private void follow(Score score, Mix mix, long now) {
        schedule.follow(schedule.arrangement().next(score, mix), now);
    }

    /// As the player's thread does it: every 20 ms, 100 ms ahead, until everything before the time is sent.
    private void runTo(long millis) {
        for (long now = START; now + 100_000 <= START + millis * 1_000; now += 20_000) {
            if (schedule.course().last().microsAt(schedule.horizon()) >= now
                    || schedule.hasEnded(now) || schedule.horizon() == schedule.stopTick()) {
                schedule.advance(now, now + 100_000);
            }
        }
    }

    private static Change change(int number, int value) {
        return new Change(ControlEvent.Kind.CONTROLLER, number, value);
    }
}
