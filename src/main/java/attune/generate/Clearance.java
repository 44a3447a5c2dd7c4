package attune.generate;

import java.util.Arrays;
import java.util.List;

/// How long each pitch may sound in a voice before it would cross another voice that is known to sound there.
///
/// A voice may meet another one (a unison crosses nothing), but neither go above one that is higher nor below one that is lower.
final class Clearance {
    private final long[] until = new long[128];

    private Clearance(long end) {
        Arrays.fill(until, end);
    }

    /// Where nothing is in the way.
    static Clearance until(long end) {
        return new Clearance(end);
    }

    /// @param start where the voice is to go on
    /// @param end how far anyone looks
    /// @param known what sounds in all voices; its own say nothing
    static Clearance of(int voice, long start, long end, List<Sounding> known) {
        Clearance clearance = new Clearance(end);
        for (Sounding other : known) {
            if (other.end() > start && other.start() < end) {
                clearance.limit(voice, other, Math.max(start, other.start()));
            }
        }
        return clearance;
    }

    /// The first tick at which one of these pitches would cross; the start where it may not sound at all.
    long until(int... pitches) {
        long first = Long.MAX_VALUE;
        for (int pitch : pitches) {
            first = Math.min(first, until[pitch]);
        }
        return first;
    }

    private void limit(int voice, Sounding other, long from) {
        if (other.voice() < voice) {
            limit(other.pitch() + 1, until.length, from);
        } else if (other.voice() > voice) {
            limit(0, other.pitch(), from);
        }
    }

    private void limit(int lowest, int end, long from) {
        for (int pitch = lowest; pitch < end; pitch++) {
            until[pitch] = Math.min(until[pitch], from);
        }
    }
}
