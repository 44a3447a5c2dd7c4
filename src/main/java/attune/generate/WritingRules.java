package attune.generate;

import java.util.List;

/// What must hold of each written note; it is seen to before anything is drawn.
///
/// @param ranges for each voice the pitches that it may have; empty for no such rule
/// @param pitchClasses bit p is set where the pitch class p (0 is C) may sound; 0 for no such rule
/// @param noCrossing whether no voice may go above the voice above it, or below the one below
/// @param noParallels whether no two voices should move in parallel fifths or octaves; it gives way where nothing else is left
public record WritingRules(List<PitchRange> ranges, int pitchClasses, boolean noCrossing, boolean noParallels) {
    public static final WritingRules NONE = new WritingRules(List.of(), 0, false);

    /// Rules that leave parallels alone.
    public WritingRules(List<PitchRange> ranges, int pitchClasses, boolean noCrossing) {
        this(ranges, pitchClasses, noCrossing, false);
    }

    public WritingRules {
        ranges = List.copyOf(ranges);
        if (pitchClasses < 0 || pitchClasses >= 1 << 12) {
            throw new IllegalArgumentException("There are twelve pitch classes: " + pitchClasses);
        }
    }
}
