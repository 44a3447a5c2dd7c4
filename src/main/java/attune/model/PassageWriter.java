package attune.model;

import java.util.List;

/// A network writing some passages in step after reading one. Model lane only; each comes out the same, to the last bit, alone and among
/// others. Close it before its model.
///
/// A step: [#expect] with the features of the next event, [#durations] once its note is chosen, and for a search [#keep].
public interface PassageWriter extends AutoCloseable {
    /// Goes on to the next event of each passage, and tells what note it expects there and where it looked.
    ///
    /// @param features of each passage's next event, as [attune.dataset.PassageFeatures#written] has them
    List<NoteExpectation> expect(int[][] features);

    /// How long the event lasts that [#expect] was about, once its note is chosen: probabilities of the duration tokens.
    float[] durations(int passage, int note);

    /// Goes on with copies of these passages, at most as many as were begun; any order, and a passage more than once.
    void keep(int[] passages);

    /// Frees the native memory.
    @Override
    void close();
}
