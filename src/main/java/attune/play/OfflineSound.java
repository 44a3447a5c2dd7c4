package attune.play;

import attune.music.Score;
import attune.task.JobContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.FloatBuffer;

/// One score on its way through the synthesizer faster than time: a second of events, then a second of samples, and on.
final class OfflineSound {
    /// What is told to the channels before the first note gets this long, and is cut off again.
    private static final long LEAD_MICROS = 10_000;
    private static final long SECOND = 1_000_000;
    private static final int FRAME_BYTES = 8;
    /// Half the smallest step of 16 bits, at the gain that is used without normalising.
    private static final double AUDIBLE = 0.5 / 32768 / WavRenderer.GAIN;
    private static final int LONGEST_TAIL_SECONDS = 15;

    private final Gervill gervill;
    private final Schedule schedule;
    private final JobContext context;
    private final long length;
    private final int rate;
    private float peak;
    private long frames;
    private long lastAudible;

    OfflineSound(Score score, Mix mix, Gervill gervill, int rate, JobContext context) {
        this.gervill = gervill;
        this.context = context;
        this.rate = rate;
        this.frames = -(LEAD_MICROS * rate / SECOND + Gervill.BLOCK);
        this.schedule = new Schedule(event -> gervill.send(event.micros(), event.channel(), event.event()));
        Arrangement arrangement = Arrangement.of(score, mix);
        arrangement.instruments().forEach(gervill::prepare);
        schedule.follow(arrangement, 0);
        schedule.start(0, LEAD_MICROS);
        length = arrangement.tempo().micros(arrangement.end());
    }

    /// Writes floating-point samples until the last release has faded.
    WavRenderer.Level renderTo(OutputStream out) throws IOException {
        byte[] second = new byte[rate * FRAME_BYTES];
        long time = 0;
        int tail = 0;
        while (tail < 1 || tail < LONGEST_TAIL_SECONDS && lastAudible > frames - rate / 2) {
            context.checkCancelled();
            context.progress(Math.min(time, length), length, "Rendering sound");
            tail += schedule.hasEnded(time) ? 1 : 0;
            schedule.advance(time, time + SECOND);
            gervill.read(second);
            measure(WavRenderer.floats(second));
            int skipped = (int) Math.max(0, Math.min(second.length, -frames * FRAME_BYTES));
            out.write(second, skipped, second.length - skipped);
            frames += rate;
            time += SECOND;
        }
        return new WavRenderer.Level(peak, Math.min(frames, lastAudible + rate / 10));
    }

    private void measure(FloatBuffer samples) {
        for (int i = 0; i < samples.limit(); i++) {
            float size = Math.abs(samples.get(i));
            if (size > AUDIBLE) {
                peak = Math.max(peak, size);
                lastAudible = frames + i / 2 + 1;
            }
        }
    }
}
