package attune.play.soundfont;

import attune.play.soundfont.Resampler.Recording;
import java.util.Arrays;

/// Mends recordings: the silence before the sound goes, so that a note is there at its time, and so does what only moves the
/// loudspeaker's rest (a direct current), which takes room from the peaks and clicks where a note is cut off.
final class Recordings {
    private static final int INAUDIBLE = 4;
    /// Frames before the first that is heard.
    private static final int BEFORE = 2;
    /// How much of a direct current there must be, as a part of the peak: most recordings have none and stay as they are.
    private static final double NOTABLE = 0.01;
    /// In hertz: a tenth of a second is below all that is music.
    private static final int SLOWEST = 10;
    /// What part of a second it takes until the direct current is gone, so that the beginning stays at rest.
    private static final int FADE = 200;
    private static final int LOUDEST = 32_767;

    private Recordings() {}

    /// @param looped whether its loop is what a held note sounds with; many recordings have one that nobody plays
    /// @param fixed whether something counts in its frames, so that none may go
    static Recording mended(Recording recording, boolean looped, boolean fixed) {
        Recording prompt = fixed ? recording : withoutSilenceBefore(recording);
        return looped && prompt.isLooped() ? atRest(prompt) : prompt;
    }

    private static Recording withoutSilenceBefore(Recording recording) {
        int first = 0;
        int latest = recording.isLooped() ? recording.loopStart() : recording.frames().length - 1;
        while (first < latest && Math.abs(recording.frames()[first]) < INAUDIBLE) {
            first++;
        }
        int gone = Math.max(0, first - BEFORE);
        return new Recording(Arrays.copyOfRange(recording.frames(), gone, recording.frames().length),
                recording.loopStart() - gone, recording.loopEnd() - gone, recording.rate());
    }

    /// Without what wanders slower than [#SLOWEST]; a recording that would clip then is turned down.
    static Recording atRest(Recording recording) {
        short[] frames = recording.frames();
        if (Math.abs(mean(recording)) < NOTABLE * loudest(frames)) {
            return recording;
        }
        double[] moved = withoutWandering(recording);
        double loudest = LOUDEST;
        for (double frame : moved) {
            loudest = Math.max(loudest, Math.abs(frame));
        }
        short[] result = new short[frames.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (short) Math.round(moved[i] * LOUDEST / loudest);
        }
        return new Recording(result, recording.loopStart(), recording.loopEnd(), recording.rate());
    }

    /// Takes a moving mean away: in the loop one that goes round with it, so that its ends still meet; before it one that goes over
    /// into that.
    private static double[] withoutWandering(Recording recording) {
        int half = recording.rate() / SLOWEST / 2;
        int start = recording.loopStart();
        int loop = recording.loopEnd() - start;
        double[] sums = sums(recording, half);
        double mean = mean(recording);
        double[] result = new double[recording.frames().length];
        for (int i = 0; i < result.length; i++) {
            double around = around(sums, i, half);
            int inLoop = start + Math.floorMod(i - start, loop) + loop * (half / loop + 1);
            double going = loop < 2 * half ? mean : around(sums, inLoop, half);
            double near = Math.clamp(1 - (double) (start - i) / half, 0, 1);
            double rest = near * going + (1 - near) * around;
            result[i] = recording.frames()[i] - rest * Math.min(1, (double) i * FADE / recording.rate());
        }
        return result;
    }

    /// What all frames before each come to, the loop played on as far as means need it.
    private static double[] sums(Recording recording, int half) {
        int loop = recording.loopEnd() - recording.loopStart();
        double[] sums = new double[recording.loopEnd() + loop * (half / loop + 2) + half + 2];
        for (int i = 0; i + 1 < sums.length; i++) {
            int place = i < recording.loopEnd() ? i : recording.loopStart() + (i - recording.loopStart()) % loop;
            sums[i + 1] = sums[i] + recording.frames()[place];
        }
        return sums;
    }

    private static double around(double[] sums, int at, int half) {
        int from = Math.max(0, at - half);
        int to = Math.min(sums.length - 1, at + half);
        return (sums[to] - sums[from]) / (to - from);
    }

    private static double mean(Recording recording) {
        double sum = 0;
        for (int i = recording.loopStart(); i < recording.loopEnd(); i++) {
            sum += recording.frames()[i];
        }
        return sum / (recording.loopEnd() - recording.loopStart());
    }

    private static int loudest(short[] frames) {
        int loudest = 0;
        for (short frame : frames) {
            loudest = Math.max(loudest, Math.abs(frame));
        }
        return loudest;
    }
}
