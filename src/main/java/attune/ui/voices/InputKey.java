package attune.ui.voices;

import attune.model.VoiceInputs;
import attune.ui.common.VoiceNames;
import java.util.ArrayList;
import java.util.List;

/// Names one of the inputs that voices are drawn from.
///
/// @param track of the voice, from 0, the highest; 0 for what all share
record InputKey(Kind kind, int track) {
    enum Kind {
        CHORDS, STYLE, MELODY, GROOVE
    }

    static final InputKey CHORDS = new InputKey(Kind.CHORDS, 0);
    static final InputKey STYLE = new InputKey(Kind.STYLE, 0);

    static InputKey melody(int track) {
        return new InputKey(Kind.MELODY, track);
    }

    static InputKey groove(int track) {
        return new InputKey(Kind.GROOVE, track);
    }

    /// The inputs of so many voices: chords, style, melodies, grooves.
    static List<InputKey> all(int tracks) {
        List<InputKey> keys = new ArrayList<>(List.of(CHORDS, STYLE));
        for (Kind kind : List.of(Kind.MELODY, Kind.GROOVE)) {
            for (int track = 0; track < tracks; track++) {
                keys.add(new InputKey(kind, track));
            }
        }
        return List.copyOf(keys);
    }

    /// `the chords`, `the melody of the tenor`.
    String words(VoiceNames names) {
        return switch (kind) {
            case CHORDS -> "the chords";
            case STYLE -> "the style";
            case MELODY -> "the melody of " + names.inSentence(track);
            case GROOVE -> "the groove of " + names.inSentence(track);
        };
    }

    /// The vector of this name.
    float[] of(VoiceInputs inputs) {
        return switch (kind) {
            case CHORDS -> inputs.chords();
            case STYLE -> inputs.style();
            case MELODY -> inputs.melody().get(track);
            case GROOVE -> inputs.groove().get(track);
        };
    }

    /// The same inputs with another vector of this name.
    VoiceInputs in(VoiceInputs inputs, float[] vector) {
        return switch (kind) {
            case CHORDS -> inputs.withChords(vector);
            case STYLE -> new VoiceInputs(inputs.chords(), vector, inputs.melody(), inputs.groove());
            case MELODY -> new VoiceInputs(inputs.chords(), inputs.style(), with(inputs.melody(), vector),
                    inputs.groove());
            case GROOVE -> new VoiceInputs(inputs.chords(), inputs.style(), inputs.melody(),
                    with(inputs.groove(), vector));
        };
    }

    private List<float[]> with(List<float[]> vectors, float[] vector) {
        List<float[]> changed = new ArrayList<>(vectors);
        changed.set(track, vector);
        return changed;
    }
}
