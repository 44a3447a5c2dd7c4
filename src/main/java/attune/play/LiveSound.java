package attune.play;

import attune.play.ChannelMessage.Instrument;
import attune.play.Player.Sound;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.sampled.AudioFormat;

/// Gervill playing into a line: a daemon thread, "sound", carries its samples over block by block.
///
/// Events are stamped with the player's clock; [#offset] turns that into the stream's time. It follows how far the
/// stream has come, slowly, so that the two clocks may drift apart without being heard.
final class LiveSound implements SoundSink {
    private static final Logger LOG = System.getLogger(LiveSound.class.getName());
    static final AudioFormat FORMAT = new AudioFormat(Gervill.RATE, 16, 2, true, false);
    private static final int VOICES = 128;
    private static final long JUMP_MICROS = 40_000;
    private static final double FOLLOWED = 0.01;
    private static final long BLOCK_MICROS = 1_000_000L * Gervill.BLOCK / Gervill.RATE;
    /// How long after an event's time its sound may begin to show in the samples.
    private static final long AWAKE_MICROS = 1_000_000;
    /// A device that is pulled out may keep its last block for ever.
    private static final long STUCK_MICROS = 4_000_000;
    /// After two seconds of silence with nothing to come, Gervill rests; it takes some percent of a core even then.
    private static final int BLOCKS_BEFORE_REST = 300;

    /// Where samples go: a sound device, or a test.
    interface Line extends AutoCloseable {
        /// Takes the bytes, waiting while its buffer is full; false once the device is gone.
        boolean write(byte[] bytes);

        /// How much music its buffer holds.
        long bufferMicros();

        String name();

        @Override
        void close();
    }

    private final Gervill gervill;
    private final Line line;
    private final String sentence;
    private final Thread thread;
    private volatile double offset;
    private volatile long busyUntil;
    private final MasterFader fader = new MasterFader();
    private volatile long wroteAt = micros();
    private volatile boolean open = true;
    private volatile boolean lost;

    @SuppressWarnings("ThreadPriorityCheck") // a late block is a click
    LiveSound(Line line, SoundBank bank) throws MidiUnavailableException {
        this.gervill = Gervill.open(FORMAT, bank, VOICES, true);
        this.line = line;
        this.sentence = String.join(" ", "Playing through " + line.name() + " with " + bank.name() + ".",
                String.join(" ", bank.passedOver())).strip();
        this.offset = -micros();
        this.thread = Thread.ofPlatform().name("sound").daemon(true).priority(Thread.MAX_PRIORITY).start(this::run);
    }

    /// Everything is one block late on purpose: a chord that is sent "now" must not be cut in two by a block that begins.
    @Override
    public void send(TimedEvent event) {
        busyUntil = Math.max(busyUntil, event.micros() + AWAKE_MICROS);
        gervill.send(event.micros() + Math.round(offset) + BLOCK_MICROS, event.channel(), event.event());
    }

    @Override
    public void prepare(Set<Instrument> instruments) {
        instruments.forEach(gervill::prepare);
    }

    /// The line's buffer, the block that every event waits, and the two that Gervill and its limiter hold back.
    @Override
    public long latencyMicros() {
        return line.bufferMicros() + 3 * BLOCK_MICROS;
    }

    @Override
    public void master(double gain) {
        fader.gain(gain);
    }

    @Override
    public double peak() {
        return fader.peak();
    }

    @Override
    public Sound sound() {
        return lost || micros() - wroteAt > STUCK_MICROS
                ? new Sound(false, "The sound device is gone. Connect one and try again.")
                : new Sound(true, sentence);
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join(1000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        line.close();
        gervill.close();
    }

    private void run() {
        byte[] block = new byte[Gervill.BLOCK * FORMAT.getFrameSize()];
        long begin = micros();
        long read = 0;
        int silent = 0;
        try {
            for (long written = 1; open && !lost; written++) {
                boolean resting = silent > BLOCKS_BEFORE_REST && micros() > busyUntil;
                if (!resting) {
                    gervill.read(block);
                    read++;
                    silent = isSilent(block) ? silent + 1 : 0;
                }
                fader.apply(block);
                lost = !line.write(block);
                long now = micros();
                wroteAt = now;
                follow(read * Gervill.BLOCK * 1_000_000L / Gervill.RATE - now, resting);
                pause(begin + written * BLOCK_MICROS - line.bufferMicros() - now);
            }
        } catch (IOException | RuntimeException problem) {
            lost = open;
            if (lost) {
                LOG.log(Level.ERROR, "The sound stopped", problem);
            }
        }
    }

    /// The blocks come in bursts, so single measurements jitter; a big change, as after a suspended machine, counts at once.
    private void follow(long measured, boolean atOnce) {
        boolean jump = atOnce || Math.abs(measured - offset) > JUMP_MICROS;
        offset = jump ? measured : offset + FOLLOWED * (measured - offset);
    }

    private static boolean isSilent(byte[] block) {
        for (byte sample : block) {
            if (sample != 0) {
                return false;
            }
        }
        return true;
    }

    /// A device that takes music faster than it can be played, as ALSA's null device does, must not run away.
    private static void pause(long aheadMicros) {
        if (aheadMicros > 100_000) {
            LockSupport.parkNanos(aheadMicros * 1000 / 2);
        }
    }

    private static long micros() {
        return System.nanoTime() / 1000;
    }
}
