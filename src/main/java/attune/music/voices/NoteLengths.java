package attune.music.voices;

import java.util.List;

/// How many notes of a voice last an eighth or longer. A note begins where the pitch changes and on each beat; silence is none.
///
/// @param lasting notes of an eighth or longer
/// @param notes all there are
public record NoteLengths(long lasting, long notes) {
    private static final int EIGHTH = 2;

    public static NoteLengths of(List<VoiceFrames> pieces, int voice) {
        NoteLengths sum = new NoteLengths(0, 0);
        for (VoiceFrames piece : pieces) {
            int start = 0;
            for (int frame = 1; frame <= piece.length(); frame++) {
                if (frame == piece.length() || begins(piece, voice, frame)) {
                    sum = sum.plus(piece.pitch(start, voice), frame - start);
                    start = frame;
                }
            }
        }
        return sum;
    }

    private static boolean begins(VoiceFrames piece, int voice, int frame) {
        return frame % VoiceFrames.BEAT == 0 || piece.pitch(frame, voice) != piece.pitch(frame - 1, voice);
    }

    private NoteLengths plus(int pitch, int length) {
        return pitch == VoiceFrames.SILENCE
                ? this
                : new NoteLengths(lasting + (length >= EIGHTH ? 1 : 0), notes + 1);
    }

    /// The share of notes of an eighth or longer, 0–1; 0 without notes.
    public double share() {
        return notes == 0 ? 0 : (double) lasting / notes;
    }
}
