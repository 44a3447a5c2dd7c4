package attune.ui;

import attune.music.Score;
import attune.music.TickRange;
import attune.play.LiveChannel;
import attune.play.Output;
import attune.play.Player;
import attune.play.Strip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A player that only remembers what it was told.
public final class FakePlayer implements Player {
    public Score score = Score.empty();
    public Set<Integer> muted = Set.of();
    public Set<Integer> soloed = Set.of();
    public @Nullable TickRange loop;
    public State state = State.STOPPED;
    public AtEnd atEnd = AtEnd.STOP;
    public long tick;
    public double speed = 1;
    public Sound sound = new Sound(true, "Strings · JDK synth");
    public final List<List<Integer>> auditioned = new ArrayList<>();
    public final List<String> live = new ArrayList<>();
    public Map<Integer, Strip> strips = Map.of();
    public double master = 1;
    public Output output = Output.DEFAULT;
    public List<String> devices = List.of();
    public boolean closed;
    public final List<Path> banks = new ArrayList<>();
    /// What was chosen last; null for Attune's own.
    public @Nullable Path bank;
    /// What is wrong with the next bank.
    public Optional<String> unreadable = Optional.empty();

    @Override
    public void setStrips(Map<Integer, Strip> newStrips) {
        strips = newStrips;
    }

    @Override
    public void setMaster(double gain) {
        master = gain;
    }

    @Override
    public List<String> devices() {
        return devices;
    }

    @Override
    public void setOutput(Output newOutput) {
        output = newOutput;
    }

    @Override
    public List<Path> banks() {
        return banks;
    }

    @Override
    public void setBank(@Nullable Path file) throws IOException {
        if (unreadable.isPresent()) {
            throw new IOException(unreadable.get());
        }
        bank = file;
    }

    @Override
    public void setScore(Score newScore) {
        score = newScore;
    }

    @Override
    public void setMix(Set<Integer> newMuted, Set<Integer> newSoloed) {
        muted = newMuted;
        soloed = newSoloed;
    }

    @Override
    public void play() {
        state = State.PLAYING;
    }

    @Override
    public void pause() {
        state = State.PAUSED;
    }

    @Override
    public void stop() {
        state = State.STOPPED;
    }

    @Override
    public void seek(long newTick) {
        tick = newTick;
    }

    @Override
    public void setLoop(@Nullable TickRange newLoop) {
        loop = newLoop;
    }

    @Override
    public void setSpeed(double factor) {
        speed = factor;
    }

    @Override
    public void setAtEnd(AtEnd newAtEnd) {
        atEnd = newAtEnd;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public long tick() {
        return tick;
    }

    @Override
    public void audition(int program, boolean percussion, List<Integer> pitches, int velocity, long millis) {
        auditioned.add(pitches);
    }

    @Override
    public LiveChannel live(int program, boolean percussion) {
        String who = percussion ? "drum" : "program " + program;
        return new LiveChannel() {
            @Override
            public void noteOn(int pitch, int velocity) {
                live.add(who + " on " + pitch);
            }

            @Override
            public void noteOff(int pitch) {
                live.add(who + " off " + pitch);
            }

            @Override
            public void control(int number, int value) {
                live.add(who + " control " + number + " " + value);
            }

            @Override
            public void bend(int value) {
                live.add(who + " bend " + value);
            }
        };
    }

    @Override
    public Sound sound() {
        return sound;
    }

    @Override
    public Sound retry() {
        return sound;
    }

    @Override
    public long lateWakeups() {
        return 0;
    }

    @Override
    public void panic() {}

    @Override
    public void close() {
        closed = true;
    }
}
