package attune.play;

import attune.music.Score;
import attune.music.TickRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Plays the current score; all methods are quick and safe from any thread, and it never calls back: poll it.
///
/// The player reads the newest score every 20 ms, so edits are heard at once.
public interface Player extends AutoCloseable {
    enum State {
        STOPPED, PAUSED, PLAYING
    }

    /// What happens where the playhead reaches the end of the score (a loop never does).
    enum AtEnd {
        /// Stops there; the next [#play()] starts from the beginning.
        STOP,
        /// Stays there, still playing, until a longer score comes: nothing of a take that is being composed is missed.
        WAIT,
        /// Runs on through the silence, as a recording does.
        RUN_ON
    }

    /// Whether sound comes out; `sentence` says in words what plays, or why nothing is heard.
    record Sound(boolean audible, String sentence) {}

    void setScore(Score score);

    /// Which tracks (by index) are silenced, and which are the only ones heard; an empty `soloed` means all.
    void setMix(Set<Integer> muted, Set<Integer> soloed);

    /// What the mixer says of each track (by index); heard at once, and no edit of the score. A missing one is as written.
    default void setStrips(Map<Integer, Strip> strips) {}

    /// Turns everything down: 0 is silence, 1 as it comes.
    default void setMaster(double gain) {}

    /// How loud it is now; poll it each pulse.
    default Levels levels() {
        return Levels.SILENT;
    }

    /// The names of the sound devices that there are now; may take a while, so call it off the user interface's thread.
    default List<String> devices() {
        return List.of();
    }

    /// Goes on through another device or with another latency; what plays goes on playing.
    default void setOutput(Output output) {}

    /// The files of sound bank that were found on this system; off the user interface's thread.
    default List<Path> banks() {
        return List.of();
    }

    /// Goes on with another sound bank: a file (SF2, SF3 or DLS), or Attune's own where it is null. It is read and tried out first,
    /// which takes seconds, so call it off the user interface's thread; what plays goes on with the old one until then.
    ///
    /// @throws IOException with a sentence for the user where nothing of the file is heard; the old one stays
    default void setBank(@Nullable Path file) throws IOException {}

    /// Writes sound files that sound as this player does: with its sound bank and its master volume.
    default WavRenderer renderer() {
        return new WavRenderer();
    }

    /// Plays on from the playhead.
    void play();

    /// Stops where it is.
    void pause();

    /// Stops, silences everything and returns to where playing began.
    void stop();

    void seek(long tick);

    /// Repeats the range, or nothing where it is null.
    void setLoop(@Nullable TickRange loop);

    /// Multiplies the tempo; 1 is as written.
    void setSpeed(double factor);

    /// What to do at the end of the score; [AtEnd#STOP] until told otherwise.
    void setAtEnd(AtEnd atEnd);

    State state();

    /// Where the playhead is: what is heard now.
    long tick();

    /// Sounds notes at once beside what plays, for so long.
    void audition(int program, boolean percussion, List<Integer> pitches, int velocity, long millis);

    /// A channel on which notes sound at once beside what plays, such as those of a keyboard that is played. There is one channel
    /// for melodies and one for percussion, so the one that was asked for last has its sound.
    LiveChannel live(int program, boolean percussion);

    /// What is known of the sound; the first call makes the player look for a device, and until it has looked the sentence says so.
    Sound sound();

    /// Looks for an audio device again; may take a second, so call it off the user interface's thread.
    Sound retry();

    /// How often the player woke too late to hand over the music in time: 0 unless the machine is overloaded.
    long lateWakeups();

    /// Silences everything that hangs and resets every controller of every channel; what plays goes on.
    void panic();

    @Override
    void close();
}
