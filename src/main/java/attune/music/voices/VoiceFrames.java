package attune.music.voices;

import attune.music.Note;
import attune.music.TickRange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A piece in voices on a grid of sixteenths: in each frame the MIDI pitch of each voice, the highest voice first.
public final class VoiceFrames {
    /// Stands for no pitch.
    public static final int SILENCE = -1;
    /// Frames of a quarter, and of a bar.
    public static final int BEAT = 4;
    public static final int BAR = 16;
    private final int voices;
    private final int[][] frames;

    /// @param frames by frame and voice: a pitch of 0–127, or [#SILENCE]
    public VoiceFrames(int voices, int[][] frames) {
        for (int[] frame : frames) {
            if (frame.length != voices || Arrays.stream(frame).anyMatch(pitch -> pitch < SILENCE || pitch > 127)) {
                throw new IllegalArgumentException("Each frame has a pitch of 0–127, or −1, for each of its " + voices
                        + " voices: " + Arrays.toString(frame));
            }
        }
        this.voices = voices;
        this.frames = Arrays.stream(frames).map(int[]::clone).toArray(int[][]::new);
    }

    /// What notes make of a span: of each voice the note that sounds as a frame begins, the highest of several.
    ///
    /// @param notes by voice, at ticks of the piece
    /// @param span as many frames as begin in it
    public static VoiceFrames of(List<List<Note>> notes, TickRange span, int ticksPerQuarter) {
        int count = Math.toIntExact((span.length() * BEAT + ticksPerQuarter - 1) / ticksPerQuarter);
        int[][] frames = new int[count][notes.size()];
        for (int[] frame : frames) {
            Arrays.fill(frame, SILENCE);
        }
        for (int voice = 0; voice < notes.size(); voice++) {
            for (Note note : notes.get(voice)) {
                int end = frame(note.end() - span.start(), ticksPerQuarter, count);
                for (int frame = frame(note.tick() - span.start(), ticksPerQuarter, count); frame < end; frame++) {
                    frames[frame][voice] = Math.max(frames[frame][voice], note.pitch());
                }
            }
        }
        return new VoiceFrames(notes.size(), frames);
    }

    /// The first frame that begins so many ticks after the span did, or later.
    private static int frame(long ticks, int ticksPerQuarter, int count) {
        return Math.clamp(Math.ceilDiv(ticks * BEAT, ticksPerQuarter), 0, count);
    }

    public int voices() {
        return voices;
    }

    /// How many frames there are.
    public int length() {
        return frames.length;
    }

    /// What the voice sounds in the frame, or [#SILENCE].
    public int pitch(int frame, int voice) {
        return frames[frame][voice];
    }

    /// The frames from one up to, not including, another.
    public VoiceFrames slice(int from, int to) {
        return new VoiceFrames(voices, Arrays.copyOfRange(frames, from, to));
    }

    /// The whole bars; an end that fills none is left out.
    public List<VoiceFrames> bars() {
        return IntStream.range(0, length() / BAR).mapToObj(bar -> slice(bar * BAR, (bar + 1) * BAR)).toList();
    }

    /// Where the first beat begins in which all voices sound throughout; the piece's length where none does.
    public int firstFullBeat() {
        return IntStream.range(0, length() / BEAT).map(beat -> beat * BEAT).filter(this::isFullBeat).findFirst()
                .orElse(length());
    }

    private boolean isFullBeat(int from) {
        return Arrays.stream(frames, from, from + BEAT).flatMapToInt(Arrays::stream)
                .allMatch(pitch -> pitch != SILENCE);
    }
}
