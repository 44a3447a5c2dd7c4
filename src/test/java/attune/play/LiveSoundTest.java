package attune.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sound.midi.MidiUnavailableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The live path without a device: Gervill plays into a line that remembers how loud it was.
class LiveSoundTest {
    private static final SoundBank BANK = SoundBank.firstOf(List.of());

    @Test
    void aNoteIsHeardAndFadesAfterItsEnd() throws MidiUnavailableException {
        Ear ear = new Ear();
        try (LiveSound sound = new LiveSound(ear, BANK)) {
            assertTrue(sound.sound().audible());
            sound.prepare(Set.of(new Instrument(0, 0, false)));
            await(() -> ear.counted.get() > 10);
            assertEquals(0, ear.loudest);
            long now = System.nanoTime() / 1000;
            sound.send(new TimedEvent(now, 100, new Instrument(0, 0, false)));
            sound.send(new TimedEvent(now, 100, new NoteOn(60, 100)));
            sound.send(new TimedEvent(now + 100_000, 100, new NoteOff(60)));
            await(() -> ear.loudest > 1000);
            await(() -> ear.latest < 10);
        }
        assertTrue(ear.closed);
    }

    @Test
    void anEventAheadOfTimeIsNotHeardBefore() throws MidiUnavailableException {
        Ear ear = new Ear();
        try (LiveSound sound = new LiveSound(ear, BANK)) {
            await(() -> ear.counted.get() > 10);
            sound.send(new TimedEvent(System.nanoTime() / 1000 + 3_600_000_000L, 0, new NoteOn(60, 100)));
            long blocks = ear.counted.get();
            await(() -> ear.counted.get() > blocks + 20);
            assertEquals(0, ear.loudest);
        }
    }

    @Test
    void aNoteAfterALongRestIsHeard() throws MidiUnavailableException {
        Ear ear = new Ear();
        try (LiveSound sound = new LiveSound(ear, BANK)) {
            sound.prepare(Set.of(new Instrument(0, 0, false)));
            await(() -> ear.counted.get() > 330);
            sound.send(new TimedEvent(System.nanoTime() / 1000, 0, new NoteOn(60, 100)));
            await(() -> ear.loudest > 1000);
        }
    }

    @Test
    void aLineThatTakesNoMoreIsADeviceThatIsGone() throws MidiUnavailableException {
        Ear ear = new Ear();
        try (LiveSound sound = new LiveSound(ear, BANK)) {
            ear.gone = true;
            await(() -> !sound.sound().audible());
            assertFalse(sound.sound().sentence().isEmpty());
        }
    }

    @Test
    void aLineThatFailsIsADeviceThatIsGone() throws MidiUnavailableException {
        Ear ear = new Ear();
        try (LiveSound sound = new LiveSound(ear, BANK)) {
            ear.failure = new IllegalStateException("the driver gave up");
            await(() -> !sound.sound().audible());
            assertFalse(sound.sound().sentence().isEmpty());
        }
    }

    private static final class Ear implements LiveSound.Line {
        volatile int loudest;
        volatile int latest;
        final AtomicLong counted = new AtomicLong();
        volatile boolean gone;
        volatile boolean closed;
        volatile @Nullable RuntimeException failure;

        @Override
        public boolean write(byte[] bytes) {
            RuntimeException problem = failure;
            if (problem != null) {
                throw problem;
            }
            var samples = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
            int peak = 0;
            for (int i = 0; i < samples.limit(); i++) {
                peak = Math.max(peak, Math.abs(samples.get(i)));
            }
            latest = peak;
            loudest = Math.max(loudest, peak);
            counted.incrementAndGet();
            return !gone;
        }

        @Override
        public long bufferMicros() {
            return 50_000;
        }

        @Override
        public String name() {
            return "into a test";
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static void await(BooleanSupplier wanted) {
        for (long end = System.nanoTime() + 20_000_000_000L; !wanted.getAsBoolean();) {
            assertTrue(System.nanoTime() < end, "waited for 20 seconds in vain");
            LockSupport.parkNanos(1_000_000);
        }
    }
}
