package attune.play;

import attune.music.Score;
import attune.music.TickRange;
import attune.play.ChannelMessage.Instrument;
import attune.play.Transport.View;
import attune.play.Transport.Wish;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The player of the real program: one high-priority daemon thread, called "player", that alone touches transport and sound.
///
/// The thread wakes every 20 ms while it plays, reads the newest wish (score, mix, loop, speed) through one reference,
/// and sends about 100 ms ahead; else it sleeps. Commands reach it through a queue. What other threads read is one
/// immutable view: a command shows its effect there at once, and the thread's own view replaces it once it is carried out.
/// Nothing of javax.sound is touched before the first [#play()], [#audition] or [#sound()].
public final class LookAheadPlayer implements Player {
    private static final Logger LOG = System.getLogger(LookAheadPlayer.class.getName());
    private static final long PERIOD_NANOS = 20_000_000;
    private static final Sound LOOKING = new Sound(true, "Looking for a sound device…");

    private final LongSupplier clock;
    private final Transport transport;
    private final DeviceSeat seat;
    private final LiveSounds live = new LiveSounds();
    private final Thread thread;
    private final BankInUse bank;
    private volatile double master = 1;
    private final Object lock = new Object();
    private final Commands commands = new Commands();
    private volatile Wish wish = Wish.NOTHING;
    private volatile long lateWakeups;
    private volatile boolean closed;

    public LookAheadPlayer() {
        this(new BankInUse());
    }

    private LookAheadPlayer(BankInUse bank) {
        this(output -> SoundDevice.open(output, bank::get), bank, () -> System.nanoTime() / 1000);
    }

    LookAheadPlayer(Supplier<SoundSink> device, LongSupplier clock) {
        this(_ -> device.get(), clock);
    }

    LookAheadPlayer(Function<Output, SoundSink> device, LongSupplier clock) {
        this(device, new BankInUse(), clock);
    }

    /// @param device opens the sound, on the player's thread, at the first need and at each retry
    @SuppressWarnings("ThreadPriorityCheck") // where the system honours priorities, playback goes first
    LookAheadPlayer(Function<Output, SoundSink> device, BankInUse bank, LongSupplier clock) {
        this.bank = bank;
        this.clock = clock;
        this.transport = new Transport(new SilentSink("No sound was asked for yet."), clock);
        this.seat = new DeviceSeat(device, transport);
        this.thread = Thread.ofPlatform().name("player").daemon(true).priority(Thread.MAX_PRIORITY)
                .start(this::run);
    }

    @Override
    public void setScore(Score score) {
        change(old -> new Wish(score, old.mix(), old.loop(), old.speed(), old.atEnd()));
    }

    @Override
    public void setMix(Set<Integer> muted, Set<Integer> soloed) {
        change(old -> old.withMix(new Mix(muted, soloed, old.mix().strips())));
    }

    @Override
    public void setStrips(Map<Integer, Strip> strips) {
        change(old -> old.withMix(new Mix(old.mix().muted(), old.mix().soloed(), strips)));
    }

    @Override
    public void setMaster(double gain) {
        if (!(gain >= 0 && gain <= 1)) {
            throw new IllegalArgumentException("The master volume is 0 to 1: " + gain);
        }
        master = gain;
        command(now -> now, () -> transport.master(gain));
    }

    @Override
    public Levels levels() {
        return transport.levels(wish.score().tracks().size());
    }

    @Override
    public List<String> devices() {
        return SoundDevice.names();
    }

    @Override
    public void setOutput(Output newOutput) {
        command(now -> now, () -> seat.change(newOutput));
    }

    @Override
    public List<Path> banks() {
        return SoundBankFiles.ofThisSystem();
    }

    @Override
    public void setBank(@Nullable Path file) throws IOException {
        bank.set(file == null ? SoundBank.ofThisSystem() : SoundBank.read(file));
        command(now -> now, seat::renew);
    }

    @Override
    public WavRenderer renderer() {
        return new WavRenderer(bank::get, master);
    }

    @Override
    public void setLoop(@Nullable TickRange loop) {
        change(old -> new Wish(old.score(), old.mix(), loop, old.speed(), old.atEnd()));
    }

    @Override
    public void setSpeed(double factor) {
        if (!(factor >= 0.01 && factor <= 100)) {
            throw new IllegalArgumentException("The speed is a factor from 0.01 to 100: " + factor);
        }
        change(old -> new Wish(old.score(), old.mix(), old.loop(), factor, old.atEnd()));
    }

    @Override
    public void setAtEnd(AtEnd atEnd) {
        change(old -> new Wish(old.score(), old.mix(), old.loop(), old.speed(), atEnd));
    }

    private void change(UnaryOperator<Wish> change) {
        synchronized (lock) {
            wish = change.apply(wish);
        }
    }

    @Override
    public void play() {
        command(now -> now.state() == State.PLAYING ? now : View.standing(State.PLAYING, now.tick(), now.tick()),
                () -> {
                    seat.lookBeforePlaying();
                    transport.play();
                });
    }

    @Override
    public void pause() {
        command(now -> now.state() == State.PLAYING
                ? View.standing(State.PAUSED, now.tickAt(clock.getAsLong()), now.origin())
                : now, transport::pause);
    }

    @Override
    public void stop() {
        command(now -> View.standing(State.STOPPED, now.origin(), now.origin()), transport::stop);
    }

    @Override
    public void seek(long tick) {
        if (tick < 0) {
            throw new IllegalArgumentException("A playhead stands at 0 or later: " + tick);
        }
        command(now -> View.standing(now.state(), tick, tick), () -> transport.seek(tick));
    }

    @Override
    public State state() {
        return commands.view().state();
    }

    @Override
    public long tick() {
        return commands.view().tickAt(clock.getAsLong());
    }

    @Override
    public void audition(int program, boolean percussion, List<Integer> pitches, int velocity, long millis) {
        Audition audition = new Audition(new Instrument(program, 0, percussion), List.copyOf(pitches), velocity,
                millis);
        command(now -> now, () -> {
            seat.look();
            transport.audition(audition);
        });
    }

    @Override
    public LiveChannel live(int program, boolean percussion) {
        Instrument instrument = new Instrument(program, 0, percussion);
        return new LiveMessages(message -> command(now -> now, () -> {
            seat.look();
            live.send(transport, instrument, message);
        }));
    }

    @Override
    public Sound sound() {
        Sound known = seat.sound();
        if (known == null) {
            command(now -> now, seat::look);
        }
        return known == null ? LOOKING : known;
    }

    @Override
    public Sound retry() {
        CompletableFuture<Sound> answer = new CompletableFuture<>();
        command(now -> now, () -> answer.complete(seat.retry()));
        return answer.completeOnTimeout(LOOKING, 20, TimeUnit.SECONDS).join();
    }

    @Override
    public long lateWakeups() {
        return lateWakeups;
    }

    @Override
    public void panic() {
        command(now -> now, transport::panic);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(2000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Shows a command's effect at once and has the thread carry it out.
    private void command(UnaryOperator<View> preview, Runnable command) {
        commands.add(preview, command);
        LockSupport.unpark(thread);
    }

    private void run() {
        long next = System.nanoTime();
        while (!closed) {
            try {
                work();
            } catch (RuntimeException problem) {
                LOG.log(Level.ERROR, "The player stopped at a problem", problem);
                transport.fail("The sound stopped at a problem: " + problem.getMessage() + ". Try again.");
                notice();
            }
            boolean idle = commands.publish(transport::view);
            next = Math.max(next + PERIOD_NANOS, System.nanoTime());
            if (transport.isPlaying()) {
                LockSupport.parkNanos(this, next - System.nanoTime());
            } else if (idle) {
                LockSupport.park(this);
                next = System.nanoTime();
            }
        }
        transport.sink().close();
    }

    /// Carries out what was commanded; where that fails it is not tried again by itself, or a problem that lasts would take a
    /// whole core and fill the log.
    private void work() {
        for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
            transport.step(wish);
            command.run();
        }
        transport.step(wish);
        notice();
    }

    private void notice() {
        lateWakeups = transport.lateWakeups();
        seat.notice();
    }
}
