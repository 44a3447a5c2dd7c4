package attune.play;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/// A sound device that is not there: takes samples as fast as one would play them, and counts how often its buffer ran empty in the
/// midst of sound, which on a real one is heard as a click.
///
/// A buffer that runs empty after silence is counted apart: nobody hears silence that lasts a little longer, as while the
/// instruments of a piece are loaded before its first note.
@SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes, any reads
final class PacedLine implements LiveSound.Line {
    private final long bufferNanos;
    private final LongSupplier clock;
    private final LongConsumer sleep;
    private boolean started;
    private long emptyAt; // when all that was taken will have been played
    private volatile long blocks;
    private boolean silent = true; // what it was given last
    private volatile long underruns;
    private volatile long unheard;
    private volatile long longestNanos;

    /// @param bufferMillis how much music its buffer holds
    PacedLine(long bufferMillis) {
        this(bufferMillis, System::nanoTime, LockSupport::parkNanos);
    }

    /// @param clock in nanoseconds
    /// @param sleep for so many nanoseconds
    PacedLine(long bufferMillis, LongSupplier clock, LongConsumer sleep) {
        this.bufferNanos = bufferMillis * 1_000_000;
        this.clock = clock;
        this.sleep = sleep;
    }

    @Override
    public boolean write(byte[] bytes) {
        long now = clock.getAsLong();
        blocks++;
        if (!started) {
            started = true;
            emptyAt = now;
        } else if (now > emptyAt) {
            count(now - emptyAt);
            emptyAt = now;
        }
        silent = isSilent(bytes);
        emptyAt += 1_000_000_000L * (bytes.length / LiveSound.FORMAT.getFrameSize()) / Gervill.RATE;
        for (long ahead = emptyAt - bufferNanos - now; ahead > 0; ahead = emptyAt - bufferNanos - clock.getAsLong()) {
            sleep.accept(ahead);
        }
        return true;
    }

    private void count(long nanos) {
        if (silent) {
            unheard++;
        } else {
            underruns++;
            longestNanos = Math.max(longestNanos, nanos);
        }
    }

    private static boolean isSilent(byte[] bytes) {
        for (byte sample : bytes) {
            if (sample != 0) {
                return false;
            }
        }
        return true;
    }

    /// How often the buffer ran empty after silence.
    long unheard() {
        return unheard;
    }

    /// How many blocks it was given.
    long blocks() {
        return blocks;
    }

    /// How often the buffer ran empty in the midst of sound.
    long underruns() {
        return underruns;
    }

    /// How long it stayed empty at worst, in microseconds.
    long longestMicros() {
        return longestNanos / 1000;
    }

    @Override
    public long bufferMicros() {
        return bufferNanos / 1000;
    }

    @Override
    public String name() {
        return "a device that only measures";
    }

    @Override
    public void close() {}
}
