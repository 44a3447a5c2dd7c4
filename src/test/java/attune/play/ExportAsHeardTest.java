package attune.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.ControlEvent;
import attune.music.Score;
import attune.music.Track;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the mixer says counts in a sound file as it is heard.
class ExportAsHeardTest {
    private static final SoundBank BANK = SoundBank.firstOf(List.of());
    private static final WavOptions LOUD = new WavOptions(16, 44_100, true);
    @TempDir
    private Path folder;

    @Test
    void theMasterCountsUnlessTheFileIsNormalised() throws IOException {
        Score score = Scores.of(Scores.track(Scores.note(0, 300, 60)));
        double full = left(render(score, Mix.ALL, 1, WavOptions.CD));
        assertEquals(full / 4, left(render(score, Mix.ALL, 0.25, WavOptions.CD)), full / 100);
        assertEquals(0, left(render(score, Mix.ALL, 0, WavOptions.CD)));
        assertEquals(left(render(score, Mix.ALL, 1, LOUD)), left(render(score, Mix.ALL, 0.25, LOUD)), 2);
    }

    @Test
    void panningAndSendsOfTheTracksCount() throws IOException {
        ShortBuffer panned = render(controlled(10, 0), Mix.ALL, 1, WavOptions.CD);
        assertTrue(left(panned) > 1000 && right(panned) < left(panned) / 100, left(panned) + " " + right(panned));
        int dry = render(controlled(91, 0), Mix.ALL, 1, WavOptions.CD).limit();
        int wet = render(controlled(91, 127), Mix.ALL, 1, WavOptions.CD).limit();
        assertTrue(wet > dry + Gervill.RATE / 5, "reverberation goes on: " + dry + ", " + wet);
        assertTrue(!render(controlled(93, 127), Mix.ALL, 1, WavOptions.CD)
                .equals(render(controlled(93, 0), Mix.ALL, 1, WavOptions.CD)), "chorus");
    }

    @Test
    void mutedTracksAreSilentAndSoloedOnesAlone() throws IOException {
        Track first = Scores.track(Scores.note(0, 300, 60));
        Track second = new Track("", 40, 1, List.of(Scores.note(0, 300, 72)), List.of());
        Score both = Scores.of(first, second);
        ShortBuffer muted = render(both, new Mix(Set.of(1), Set.of(), Map.of()), 1, WavOptions.CD);
        assertEquals(render(Scores.of(first), Mix.ALL, 1, WavOptions.CD), muted);
        assertEquals(muted, render(both, new Mix(Set.of(), Set.of(0), Map.of()), 1, WavOptions.CD));
    }

    private static Score controlled(int controller, int value) {
        return Scores.of(Scores.track(
                List.of(new ControlEvent(0, ControlEvent.Kind.CONTROLLER, 91, 0),
                        Scores.controller(0, controller, value)),
                Scores.note(0, 300, 60)));
    }

    private ShortBuffer render(Score score, Mix mix, double master, WavOptions options) throws IOException {
        Path file = folder.resolve("heard.wav");
        new WavRenderer(() -> BANK, master).render(score, mix, file, options, JobContext.silent());
        return ByteBuffer.wrap(Files.readAllBytes(file)).position(44).slice().order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
    }

    private static int left(ShortBuffer samples) {
        return peak(samples, 0);
    }

    private static int right(ShortBuffer samples) {
        return peak(samples, 1);
    }

    private static int peak(ShortBuffer samples, int side) {
        int peak = 0;
        for (int i = side; i < samples.limit(); i += 2) {
            peak = Math.max(peak, Math.abs(samples.get(i)));
        }
        return peak;
    }
}
