package attune.model;

import java.util.List;

/// A generator that draws bars of several tracks. Use it on the model lane only.
public interface VoicesModel extends AutoCloseable {
    MuseGanSpec spec();

    /// What the model file says, its training windows among it.
    ModelFile file();

    /// Draws pictures; a picture is the same alone and among others.
    ///
    /// @return for each of the inputs activations by track, step and pitch, each −1 to 1
    List<float[][][]> draw(List<VoiceInputs> inputs);

    /// Frees its memory.
    @Override
    void close();
}
