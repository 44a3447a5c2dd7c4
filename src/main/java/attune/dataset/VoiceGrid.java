package attune.dataset;

import attune.music.voices.VoiceFrames;
import java.util.Arrays;
import java.util.Optional;

/// Music in voices on a grid of sixteenths, as a network draws it: at each step each track sounds one pitch or is silent.
///
/// A value: two grids are equal that hold the same music. The pitches of a grid end at 83 where those of MIDI end at 127, so that the
/// picture that a network draws is seven octaves high.
public final class VoiceGrid {
    /// So many pitches, from MIDI pitch 0.
    public static final int PITCHES = 84;
    /// Steps of a bar.
    public static final int STEPS = VoiceFrames.BAR;
    /// Stands for no pitch.
    public static final int SILENCE = VoiceFrames.SILENCE;
    private final int tracks;
    /// By step and then by track: a grid is held by the ten thousand.
    private final byte[] cells;

    /// @param pitches by step and track: a MIDI pitch of 0–83, or [#SILENCE]
    public VoiceGrid(int tracks, int[][] pitches) {
        this(tracks, new byte[pitches.length * checked(tracks)]);
        for (int step = 0; step < pitches.length; step++) {
            if (pitches[step].length != tracks || !Arrays.stream(pitches[step]).allMatch(VoiceGrid::isCell)) {
                throw new IllegalArgumentException("Each step has a pitch of 0–83, or −1, for each of its " + tracks
                        + " tracks: " + Arrays.toString(pitches[step]));
            }
            for (int track = 0; track < tracks; track++) {
                cells[step * tracks + track] = (byte) pitches[step][track];
            }
        }
    }

    private VoiceGrid(int tracks, byte[] cells) {
        this.tracks = tracks;
        this.cells = cells;
    }

    private static int checked(int tracks) {
        if (tracks < 1) {
            throw new IllegalArgumentException("A grid has a track at least: " + tracks);
        }
        return tracks;
    }

    private static boolean isCell(int pitch) {
        return pitch >= SILENCE && pitch < PITCHES;
    }

    /// A track for each voice, and a step for each frame.
    ///
    /// @throws IllegalArgumentException where a pitch is above 83
    public static VoiceGrid of(VoiceFrames frames) {
        return new VoiceGrid(frames.voices(), pitches(frames));
    }

    /// Whether all pitches are low enough for a grid.
    static boolean fits(VoiceFrames frames) {
        return Arrays.stream(pitches(frames)).flatMapToInt(Arrays::stream).allMatch(VoiceGrid::isCell);
    }

    private static int[][] pitches(VoiceFrames frames) {
        int[][] pitches = new int[frames.length()][frames.voices()];
        for (int step = 0; step < pitches.length; step++) {
            for (int track = 0; track < frames.voices(); track++) {
                pitches[step][track] = frames.pitch(step, track);
            }
        }
        return pitches;
    }

    public int tracks() {
        return tracks;
    }

    public int steps() {
        return cells.length / tracks;
    }

    /// What the track sounds at the step, or [#SILENCE].
    public int pitch(int step, int track) {
        return cells[step * tracks + track];
    }

    /// The same music so many semitones higher; empty where a pitch would leave 0–83.
    public Optional<VoiceGrid> transposed(int semitones) {
        byte[] moved = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int pitch = cells[i] == SILENCE ? SILENCE : cells[i] + semitones;
            if (pitch >= PITCHES || pitch < 0 && cells[i] != SILENCE) {
                return Optional.empty();
            }
            moved[i] = (byte) pitch;
        }
        return Optional.of(new VoiceGrid(tracks, moved));
    }

    /// The steps from one up to, not including, another.
    public VoiceGrid slice(int from, int to) {
        if (from < 0 || from > to || to > steps()) {
            throw new IndexOutOfBoundsException("No steps " + from + " to " + to + " of " + steps());
        }
        return new VoiceGrid(tracks, Arrays.copyOfRange(cells, from * tracks, to * tracks));
    }

    /// This music and then the other.
    public VoiceGrid then(VoiceGrid next) {
        if (next.tracks != tracks) {
            throw new IllegalArgumentException(
                    "Music in " + tracks + " tracks goes on in as many, not in " + next.tracks);
        }
        byte[] both = Arrays.copyOf(cells, cells.length + next.cells.length);
        System.arraycopy(next.cells, 0, both, cells.length, next.cells.length);
        return new VoiceGrid(tracks, both);
    }

    /// A voice for each track, and a frame for each step.
    public VoiceFrames frames() {
        int[][] frames = new int[steps()][tracks];
        for (int i = 0; i < cells.length; i++) {
            frames[i / tracks][i % tracks] = cells[i];
        }
        return new VoiceFrames(tracks, frames);
    }

    /// Whether a track is silent throughout.
    boolean hasSilentTrack() {
        for (int track = 0; track < tracks; track++) {
            if (isSilent(track)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSilent(int track) {
        for (int i = track; i < cells.length; i += tracks) {
            if (cells[i] != SILENCE) {
                return false;
            }
        }
        return true;
    }

    /// The pitches by step and then by track, for whoever counts or compares very many; a copy.
    byte[] cells() {
        return cells.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VoiceGrid grid && grid.tracks == tracks && Arrays.equals(grid.cells, cells);
    }

    @Override
    public int hashCode() {
        return 31 * tracks + Arrays.hashCode(cells);
    }

    /// A line a track, a pitch a step, such as `60 60 62 -`.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int track = 0; track < tracks; track++) {
            text.append(track == 0 ? "" : "\n");
            for (int step = 0; step < steps(); step++) {
                int pitch = pitch(step, track);
                text.append(step == 0 ? "" : " ").append(pitch == SILENCE ? "-" : String.valueOf(pitch));
            }
        }
        return text.toString();
    }
}
