package attune.generate;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// The pitches by which a voice would move in parallel fifths or octaves with another: both voices have moved the same way, and are a fifth or an
/// octave (or a unison) apart before and after.
///
/// Held against what sounds a beat before and just before, as the music's figures count them ([attune.music.voices.Parallels]).
final class ParallelMotion {
    private static final int FIFTH = 7;
    private static final int PITCHES = 128;

    private final int voice;
    private final List<Sounding> known;
    private final BitSet forbidden = new BitSet(PITCHES);

    private ParallelMotion(int voice, List<Sounding> known) {
        this.voice = voice;
        this.known = known;
    }

    /// @param voices how many there are
    /// @param start where the voice goes on
    /// @param beat how long one is
    /// @param known what sounds in all voices, up to there and, as far as it is known, beyond
    static BitSet forbidden(int voice, int voices, long start, long beat, List<Sounding> known) {
        ParallelMotion motion = new ParallelMotion(voice, known);
        for (int other = 0; other < voices; other++) {
            if (other != voice) {
                motion.compare(other, start - 1, start);
                motion.compare(other, start - beat, start);
                motion.compare(other, start - beat / 2, start + beat / 2);
            }
        }
        return motion.forbidden;
    }

    private void compare(int other, long before, long now) {
        OptionalInt mine = pitch(voice, before);
        OptionalInt theirs = pitch(other, before);
        OptionalInt theirsNow = pitch(other, now);
        if (mine.isPresent() && theirs.isPresent() && theirsNow.isPresent()) {
            forbid(other, mine.getAsInt(), theirs.getAsInt(), theirsNow.getAsInt());
        }
    }

    private void forbid(int other, int mine, int theirs, int theirsNow) {
        int way = Integer.signum(theirsNow - theirs);
        int apart = apart(other, mine, theirs);
        if (way == 0 || apart != 0 && apart != FIFTH) {
            return;
        }
        for (int pitch = 0; pitch < PITCHES; pitch++) {
            if (Integer.signum(pitch - mine) == way && apart(other, pitch, theirsNow) == apart) {
                forbidden.set(pitch);
            }
        }
    }

    /// How far the upper voice is above the lower one, modulo an octave.
    private int apart(int other, int mine, int theirs) {
        return Math.floorMod(voice < other ? mine - theirs : theirs - mine, 12);
    }

    private OptionalInt pitch(int of, long place) {
        return known.stream().filter(sounding -> sounding.voice() == of && sounding.start() <= place
                && sounding.end() > place).mapToInt(Sounding::pitch).findFirst();
    }
}
