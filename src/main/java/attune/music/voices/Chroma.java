package attune.music.voices;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How many frames of a bar each pitch class (0 is C) sounds in a voice.
final class Chroma {
    private static final int CLASSES = 12;
    private final int[] frames = new int[CLASSES];

    Chroma(VoiceFrames bar, int voice) {
        for (int frame = 0; frame < bar.length(); frame++) {
            int pitch = bar.pitch(frame, voice);
            if (pitch != VoiceFrames.SILENCE) {
                frames[pitch % CLASSES]++;
            }
        }
    }

    /// Whether the voice is silent throughout.
    boolean isEmpty() {
        return used() == 0;
    }

    /// How many pitch classes sound.
    int used() {
        return (int) Arrays.stream(frames).filter(count -> count > 0).count();
    }

    /// The share of the sounding frames that each pitch class has.
    double[] shares() {
        double sounding = Arrays.stream(frames).sum();
        return IntStream.of(frames).mapToDouble(count -> count / sounding).toArray();
    }
}
