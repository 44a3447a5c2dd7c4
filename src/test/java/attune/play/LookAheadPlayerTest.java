package attune.play;

import static attune.play.Scores.note;
import static attune.play.Scores.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import attune.play.Player.State;
import attune.task.JobContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The thread and the queue around the transport, with a real clock; what is awaited is bounded, and nothing asks how fast it came.
class LookAheadPlayerTest {
    private final Recorder sink = new Recorder();
    private final AtomicInteger opened = new AtomicInteger();
    private final LookAheadPlayer player = new LookAheadPlayer(() -> {
        opened.incrementAndGet();
        return sink;
    }, () -> System.nanoTime() / 1000);

    @AfterEach
    void close() {
        player.close();
    }

    @Test
    void noDeviceIsOpenedBeforeSomethingShallSound() {
        player.setScore(Scores.steady(10));
        player.seek(100);
        player.setSpeed(2);
        player.pause();
        player.stop();
        assertEquals(0, opened.get());
        player.audition(0, false, List.of(60), 80, 50);
        await(() -> opened.get() == 1);
    }

    @Test
    void askingForTheSoundLooksForADevice() {
        assertTrue(player.sound().sentence().startsWith("Looking"));
        await(() -> player.sound().sentence().equals("A test listens."));
    }

    @Test
    void aCommandShowsAtOnce() {
        player.setScore(Scores.steady(100));
        player.seek(300);
        assertEquals(300, player.tick());
        player.play();
        assertEquals(State.PLAYING, player.state());
        player.pause();
        assertEquals(State.PAUSED, player.state());
        player.seek(700);
        assertEquals(700, player.tick());
        player.play();
        player.stop();
        assertEquals(State.STOPPED, player.state());
        assertEquals(700, player.tick());
    }

    @Test
    void aPiecePlaysThroughAndStopsByItself() {
        player.setScore(Scores.of(track(note(0, 30, 60), note(30, 30, 62), note(60, 30, 64))));
        player.play();
        await(() -> player.state() == State.STOPPED);
        assertEquals(90, player.tick());
        assertEquals(3, sink.where(NoteOn.class::isInstance).size());
        assertEquals(3, sink.where(NoteOff.class::isInstance).size());
    }

    @Test
    void anEditIsHeardWhileItPlays() {
        player.setAtEnd(Player.AtEnd.WAIT);
        player.setScore(Scores.of(track(note(0, 30, 60))));
        player.play();
        await(() -> player.tick() == 30);
        player.setScore(Scores.of(track(note(0, 30, 60), note(30, 30, 72))));
        await(() -> sink.notes().stream().anyMatch(line -> line.endsWith("on 72@0")));
        assertEquals(State.PLAYING, player.state());
    }

    @Test
    void withoutADeviceTheTransportRunsAndRetryLooksAgain() {
        try (LookAheadPlayer silent = new LookAheadPlayer(() -> opened.incrementAndGet() < 2
                ? new SilentSink("No sound device was found.")
                : sink, () -> System.nanoTime() / 1000)) {
            silent.setAtEnd(Player.AtEnd.RUN_ON);
            silent.setScore(Scores.steady(20));
            silent.play();
            await(() -> silent.tick() > 0);
            assertFalse(silent.sound().audible());
            assertEquals("No sound device was found.", silent.sound().sentence());
            assertTrue(silent.retry().audible());
            await(() -> !sink.notes().isEmpty());
            assertEquals(2, opened.get());
        }
    }

    @Test
    void aDeviceThatGoesAwayLeavesTheTransportRunning() {
        player.setAtEnd(Player.AtEnd.RUN_ON);
        player.setScore(Scores.steady(1000));
        player.play();
        await(() -> player.tick() > 0);
        sink.sound = new Player.Sound(false, "The sound device is gone.");
        await(() -> !player.sound().audible());
        assertTrue(sink.closed);
        assertEquals("The sound device is gone.", player.sound().sentence());
        long tick = player.tick();
        await(() -> player.tick() > tick);
    }

    @Test
    void aDeviceThatIsBackSoundsAtTheNextPlay() {
        player.setAtEnd(Player.AtEnd.RUN_ON);
        player.setScore(Scores.steady(1000));
        player.play();
        await(() -> player.tick() > 0);
        Player.Sound good = sink.sound;
        sink.sound = new Player.Sound(false, "The sound device is gone.");
        await(() -> !player.sound().audible());
        player.stop();
        sink.sound = good;
        player.play();
        await(() -> player.sound().audible());
        assertEquals(2, opened.get());
    }

    @Test
    void anotherOutputIsOpenedAndPlaysOn() {
        List<Output> wanted = new CopyOnWriteArrayList<>();
        Function<Output, SoundSink> open = output -> {
            wanted.add(output);
            return sink;
        };
        try (LookAheadPlayer other = new LookAheadPlayer(open, () -> System.nanoTime() / 1000)) {
            other.setOutput(new Output("Headphones", 30));
            other.setScore(Scores.steady(1000));
            other.setAtEnd(Player.AtEnd.RUN_ON);
            other.play();
            await(() -> other.tick() > 0);
            other.setOutput(new Output("", 120));
            await(() -> wanted.size() == 2);
            other.setOutput(new Output("", 120));
            other.setMaster(0.5);
            long tick = other.tick();
            await(() -> other.tick() > tick);
            assertEquals(List.of(new Output("Headphones", 30), new Output("", 120)), wanted);
            assertEquals(1, other.levels().tracks().size());
        }
    }

    @Test
    void anotherBankOpensTheSoundAnewAndIsHeardInFilesTooAndABadOneChangesNothing(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        SoundBank synthetic = SoundBank.firstOf(List.of());
        Path file = folder.resolve("own.sf2");
        synthetic.instruments().getClass().getMethod("save", File.class).invoke(synthetic.instruments(), file.toFile());
        player.setScore(Scores.steady(1000));
        player.play();
        await(() -> player.tick() > 0);
        player.setBank(file);
        await(() -> opened.get() == 2);
        long tick = player.tick();
        await(() -> player.tick() > tick);
        Path bad = Files.writeString(folder.resolve("bad.sf2"), "no bank");
        assertThrows(IOException.class, () -> player.setBank(bad));
        assertEquals(2, opened.get(), "the old one plays on");
        player.setMaster(0.5);
        Score note = Scores.of(Scores.track(Scores.note(0, 200, 60)));
        player.renderer().render(note, folder.resolve("heard.wav"), JobContext.silent());
        new WavRenderer(() -> synthetic, 0.5).render(note, folder.resolve("bank.wav"), JobContext.silent());
        assertEquals(-1, Files.mismatch(folder.resolve("heard.wav"), folder.resolve("bank.wav")));
    }

    @Test
    void aSoundThatFailsStopsThePlayerButDoesNotEndIt() {
        sink.failure = new IllegalStateException("out of order");
        player.setScore(Scores.steady(100));
        player.play();
        await(() -> !player.sound().audible() && player.state() == State.STOPPED);
        assertEquals("The sound stopped at a problem: out of order. Try again.", player.sound().sentence());
        sink.failure = null;
        assertTrue(player.retry().audible());
        player.play();
        await(() -> player.tick() > 0);
    }

    @Test
    void aProblemThatLastsLetsTheThreadRest() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        LongSupplier brokenClock = () -> {
            thread.set(Thread.currentThread());
            throw new IllegalStateException("no time");
        };
        try (LookAheadPlayer broken = new LookAheadPlayer(() -> sink, brokenClock)) {
            broken.setScore(Scores.steady(10));
            broken.panic();
            await(() -> thread.get() != null && thread.get().getState() == Thread.State.WAITING);
        }
    }

    @Test
    void closingClosesTheDevice() {
        player.setScore(Scores.steady(100));
        player.play();
        await(() -> player.tick() > 0);
        player.close();
        assertTrue(sink.closed);
    }

    @Test
    void aSpeedThatIsNoSpeedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> player.setSpeed(0));
        assertThrows(IllegalArgumentException.class, () -> player.setSpeed(Double.NaN));
    }

    private static void await(BooleanSupplier wanted) {
        for (long end = System.nanoTime() + 20_000_000_000L; !wanted.getAsBoolean();) {
            assertTrue(System.nanoTime() < end, "waited for 20 seconds in vain");
            LockSupport.parkNanos(1_000_000);
        }
    }
}
