package attune.generate;

import attune.dataset.EncodedPassage;

/// The given events that a network reads for one section.
///
/// @param events which event of the whole passage each of them is, or is a part of
/// @param all how many the whole passage has
@SuppressWarnings("ArrayRecordComponent")
record GivenWindow(EncodedPassage passage, int[] events, int all) {
    /// What was looked at in this window, as weights of all given events; empty stays empty.
    float[] spread(float[] attention) {
        float[] whole = new float[attention.length == 0 ? 0 : all];
        for (int i = 0; i < attention.length; i++) {
            whole[events[i]] += attention[i];
        }
        return whole;
    }
}
