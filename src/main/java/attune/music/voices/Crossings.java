package attune.music.voices;

import java.util.List;

/// In how many frames a voice sounds above one that should be higher.
///
/// @param crossed frames in which any two voices are crossed
/// @param frames all there are
public record Crossings(long crossed, long frames) {
    public static Crossings of(List<VoiceFrames> pieces) {
        long crossed = 0;
        long frames = 0;
        for (VoiceFrames piece : pieces) {
            frames += piece.length();
            for (int frame = 0; frame < piece.length(); frame++) {
                crossed += isCrossed(piece, frame) ? 1 : 0;
            }
        }
        return new Crossings(crossed, frames);
    }

    private static boolean isCrossed(VoiceFrames piece, int frame) {
        int lowest = Integer.MAX_VALUE;
        for (int voice = 0; voice < piece.voices(); voice++) {
            int pitch = piece.pitch(frame, voice);
            if (pitch != VoiceFrames.SILENCE && pitch > lowest) {
                return true;
            }
            lowest = pitch == VoiceFrames.SILENCE ? lowest : pitch;
        }
        return false;
    }

    /// The share of frames, 0–1; 0 without frames.
    public double share() {
        return frames == 0 ? 0 : (double) crossed / frames;
    }
}
