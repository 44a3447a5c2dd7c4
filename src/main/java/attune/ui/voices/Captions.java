package attune.ui.voices;

import attune.ui.common.VoiceNames;
import java.util.List;

/// What is said over the two sides of a comparison.
///
/// @param before over the take to compare with, and `after` over the new one
/// @param changed the inputs that are not the same
/// @param onWay whether the new one lies on the way between two takes
record Captions(String before, String after, List<InputKey> changed, boolean onWay) {
    private static final int MOST_NAMED = 2;
    private static final int HUNDRED = 100;

    Captions {
        changed = List.copyOf(changed);
    }

    /// For what stands alone.
    static Captions alone(String title) {
        return new Captions("", title, List.of(), false);
    }

    /// For a take and the one before it.
    static Captions changed(List<InputKey> changed, VoiceNames names) {
        return new Captions("Before", "After · " + words(changed, names), changed, false);
    }

    /// For a take on the way from A to B.
    static Captions between(double share, List<InputKey> changed) {
        String after = share <= 0
                ? "Take A"
                : share >= 1 ? "Take B" : "Between · " + Math.round(HUNDRED * share) + " % of the way to Take B";
        return new Captions("Take A", after, changed, true);
    }

    private static String words(List<InputKey> changed, VoiceNames names) {
        int all = InputKey.all(names.count()).size();
        if (changed.isEmpty()) {
            return "nothing changed";
        }
        if (changed.size() == all) {
            return "everything changed";
        }
        if (changed.size() > MOST_NAMED) {
            return changed.size() + " of " + all + " inputs changed";
        }
        return (changed.size() == 1 ? "only " : "") + String.join(" and ",
                changed.stream().map(key -> key.words(names)).toList()) + " changed";
    }
}
