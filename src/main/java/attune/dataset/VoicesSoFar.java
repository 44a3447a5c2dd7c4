package attune.dataset;

import java.util.Arrays;

/// How far each voice has come while a passage is written in the order of [WritingOrder], and what an event hears as it begins.
///
/// Learning and composing ask the same object, so that a network composes on what it was taught with.
public final class VoicesSoFar {
    private final boolean[] writes;
    private final long[] ends;
    private final int[] last;
    private int events;

    /// @param writes which voices are written, one at least; the others are given
    /// @param start of the passage in ticks
    public VoicesSoFar(boolean[] writes, long start) {
        this.writes = writes.clone();
        this.ends = new long[writes.length];
        this.last = new int[writes.length];
        Arrays.fill(ends, start);
        Arrays.fill(last, -1);
    }

    /// The voice that writes next.
    public int next() {
        return WritingOrder.next(ends, writes);
    }

    /// Where a voice has come to: where its next event begins.
    public long tick(int voice) {
        return ends[voice];
    }

    /// What the next event of the voice hears, as [PassagePair] has it: the indices of written events, −1 for none.
    ///
    /// Whoever writes next has come least far, so the last event of each other voice ends there or later; one that ends just there
    /// does not sound any more.
    public int[] heard(int voice) {
        int[] heard = new int[ends.length + 1];
        for (int other = 0; other < ends.length; other++) {
            heard[other + 1] = other == voice || ends[other] > ends[voice] ? last[other] : -1;
        }
        heard[0] = last[voice];
        return heard;
    }

    /// Writes an event of the voice that lasts until there.
    public void write(int voice, long end) {
        if (!writes[voice] || end <= ends[voice]) {
            throw new IllegalArgumentException(
                    "Voice " + voice + " is at " + ends[voice] + " and cannot write to " + end);
        }
        ends[voice] = end;
        last[voice] = events++;
    }
}
