package attune.ui.voices;

import org.jspecify.annotations.Nullable;

/// The take that is shown, and the one that it is held against.
///
/// @param before null where there is none yet
record Comparison(@Nullable VoicesTake before, VoicesTake after, Captions captions, Difference difference) {
    static Comparison of(@Nullable VoicesTake before, VoicesTake after, Captions captions) {
        return new Comparison(before, after, captions,
                before == null ? Difference.NONE : Difference.of(before.grid(), after.grid()));
    }

    boolean shows(@Nullable VoicesTake take) {
        return after.equals(take) || before != null && before.equals(take);
    }
}
