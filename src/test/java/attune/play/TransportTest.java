package attune.play;

import static attune.play.Scores.note;
import static attune.play.Scores.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import attune.play.Player.AtEnd;
import attune.play.Player.State;
import attune.play.Transport.Wish;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransportTest {
    private final Recorder sink = new Recorder();
    private long now = 5_000_000;
    private final Transport transport = new Transport(sink, () -> now);
    private Wish wish = wish(Scores.of(track(note(0, 100, 60), note(500, 100, 62))), null, 1, AtEnd.STOP);

    @Test
    void playingMovesThePlayheadWithTheClock() {
        play();
        run(250);
        assertEquals(250, tick());
        assertEquals(State.PLAYING, transport.view().state());
    }

    @Test
    void thePlayheadShowsWhatIsHeardNotWhatIsSent() {
        sink.latencyMicros = 50_000;
        play();
        run(40);
        assertEquals(0, tick());
        run(100);
        assertEquals(90, tick());
    }

    @Test
    void pausingKeepsThePlaceAndPlayGoesOnThere() {
        play();
        run(200);
        transport.pause();
        now += 1_000_000;
        assertEquals(200, tick());
        assertEquals(State.PAUSED, transport.view().state());
        transport.play();
        run(100);
        assertEquals(300, tick());
    }

    @Test
    void stoppingReturnsToWherePlayingBegan() {
        transport.seek(100);
        play();
        run(200);
        transport.stop();
        assertEquals(100, tick());
        assertEquals(State.STOPPED, transport.view().state());
    }

    @Test
    void seekingWhilePlayingGoesOnFromThere() {
        play();
        run(40);
        sink.forget();
        transport.seek(480);
        assertEquals(480, tick());
        run(200);
        assertTrue(tick() > 550 && tick() <= 680, "" + tick());
        assertEquals(List.of(62), sink.where(NoteOn.class::isInstance).stream()
                .map(event -> ((NoteOn) event.event()).pitch()).toList());
    }

    @Test
    void itStopsByItselfAtTheEndAndThenPlaysFromTheBeginning() {
        play();
        run(700);
        assertEquals(State.STOPPED, transport.view().state());
        assertEquals(600, tick());
        transport.play();
        run(20);
        assertEquals(20, tick());
    }

    @Test
    void theEndIsReachedWhenItIsHeard() {
        sink.latencyMicros = 50_000;
        play();
        run(620);
        assertEquals(State.PLAYING, transport.view().state());
        run(60);
        assertEquals(State.STOPPED, transport.view().state());
    }

    @Test
    void aTakeThatGrowsIsWaitedFor() {
        wish = wish(Scores.of(track(note(0, 100, 60))), null, 1, AtEnd.WAIT);
        play();
        run(500);
        assertEquals(State.PLAYING, transport.view().state());
        assertEquals(100, tick());
        wish = wish(Scores.of(track(note(0, 100, 60), note(100, 200, 62))), null, 1, AtEnd.WAIT);
        run(100);
        assertEquals(200, tick());
        wish = wish(wish.score(), null, 1, AtEnd.STOP);
        run(400);
        assertEquals(State.STOPPED, transport.view().state());
    }

    @Test
    void aLoopRepeatsUntilItIsTakenAway() {
        wish = wish(wish.score(), new TickRange(0, 200), 1, AtEnd.STOP);
        play();
        run(1_100);
        assertEquals(100, tick());
        wish = wish(wish.score(), null, 1, AtEnd.STOP);
        run(700);
        assertEquals(State.STOPPED, transport.view().state());
    }

    @Test
    void anotherSpeedTakesOverFromWhereThePlayheadIs() {
        play();
        run(100);
        wish = wish(wish.score(), null, 0.5, AtEnd.STOP);
        long before = tick();
        run(20);
        assertEquals(before + 20, tick(), "what was sent keeps its speed");
        run(280);
        assertEquals(200 + 100, tick(), "200 ms at full speed, then 200 at half");
    }

    @Test
    void anotherDeviceTakesOverInTheMiddle() {
        play();
        run(40);
        Recorder other = new Recorder();
        transport.sound(other);
        assertTrue(sink.closed);
        run(500);
        assertEquals(List.of(62), other.where(NoteOn.class::isInstance).stream()
                .map(event -> ((NoteOn) event.event()).pitch()).toList());
    }

    @Test
    void theInstrumentsAreMadeReadyBeforePlaying() {
        wish = wish(Scores.of(new Track("", 40, 0, List.of(note(0, 10, 60)), List.of()),
                new Track("", 0, 9, List.of(note(0, 10, 36)), List.of())), null, 1, AtEnd.STOP);
        play();
        assertEquals(Set.of(new Instrument(40, 0, false), new Instrument(0, 0, true)), sink.prepared());
    }

    @Test
    void anAuditionSoundsAtOnceBesideTheTracks() {
        play();
        sink.forget();
        transport.audition(new Audition(new Instrument(40, 0, false), List.of(60, 64), 90, 300));
        assertTrue(sink.events().stream().allMatch(event -> event.channel() >= 240));
        assertEquals(List.of(now, now), sink.where(NoteOn.class::isInstance).stream()
                .map(TimedEvent::micros).toList());
        assertEquals(List.of(now + 300_000, now + 300_000), sink.where(NoteOff.class::isInstance).stream()
                .map(TimedEvent::micros).toList());
    }

    private void play() {
        transport.step(wish);
        transport.play();
    }

    private void run(long millis) {
        transport.step(wish);
        for (long end = now + millis * 1_000; now < end;) {
            now += Math.min(20_000, end - now);
            transport.step(wish);
        }
    }

    private long tick() {
        return transport.view().tickAt(now);
    }

    private static Wish wish(Score score, @Nullable TickRange loop, double speed, AtEnd atEnd) {
        return new Wish(score, Mix.ALL, loop, speed, atEnd);
    }
}
