package attune.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.music.Track;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SoundBenchTest {
    @Test
    void theLoadIsFiveThousandNotesAMinuteOnSixteenChannels() {
        Score score = SoundBench.dense(60_000);
        assertEquals(5000, score.noteCount());
        assertEquals(16, score.tracks().stream().map(Track::channel).distinct().count());
    }

    @Test
    void lateEventsAreCountedFromFiveMilliseconds() {
        PunctualSink sink = new PunctualSink(new Recorder(), () -> 100_000);
        sink.send(new TimedEvent(94_999, 0, ChannelMessage.pedalUp()));
        sink.send(new TimedEvent(95_000, 0, ChannelMessage.pedalUp()));
        sink.send(new TimedEvent(200_000, 0, ChannelMessage.pedalUp()));
        assertEquals(3, sink.events());
        assertEquals(1, sink.late());
        assertEquals(5001, sink.worstMicros());
    }

    @Test
    void aShortLoadReachesTheSynthesizer() throws InterruptedException {
        SoundBench.Load load = SoundBench.underLoad(Duration.ofSeconds(1));
        assertTrue(load.events() > 100, "events: " + load.events());
        assertTrue(load.late() <= load.events());
    }
}
