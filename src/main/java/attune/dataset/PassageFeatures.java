package attune.dataset;

/// What a network is told of each event of a passage, as one index a kind; the one place that knows their order, for training and for writing.
///
/// A given event: note, duration, voice, position in the bar, what remains. An event that is to be written: the note and the duration
/// that its voice had before (START where there was none), its voice, its position, what remains, and for each voice the note that
/// sounds there (START for none). So what a written event is itself stands in none of its features.
public final class PassageFeatures {
    /// Positions in a bar that are told apart, in sixteenths; later ones count as the last.
    public static final int POSITIONS = 64;
    /// Sixteenths that remain, from 0 on; more count as the most.
    public static final int REMAINING = 129;
    private static final int KINDS = 5;

    private PassageFeatures() {}

    /// How many indices each kind of a given event has.
    public static int[] givenSizes(Vocabulary vocabulary, int voices) {
        return new int[]{vocabulary.notes().size(), vocabulary.durations().size(), voices, POSITIONS, REMAINING};
    }

    /// How many indices each kind of an event that is to be written has.
    public static int[] writtenSizes(Vocabulary vocabulary, int voices) {
        int[] sizes = new int[KINDS + voices];
        System.arraycopy(givenSizes(vocabulary, voices), 0, sizes, 0, KINDS);
        for (int voice = 0; voice < voices; voice++) {
            sizes[KINDS + voice] = vocabulary.notes().size();
        }
        return sizes;
    }

    /// The features of a given event.
    public static int[] given(EncodedPassage passage, int event) {
        return new int[]{passage.notes()[event], passage.durations()[event], passage.voices()[event],
            passage.positions()[event], passage.remaining()[event]};
    }

    /// The features of an event that is to be written.
    ///
    /// @param heard as [PassagePair] has it for this event
    /// @param notes the note of each written event as this one hears it: those of the passage, or what a network made of them
    public static int[] written(EncodedPassage passage, int event, int[] heard, int[] notes, Vocabulary vocabulary) {
        int[] features = new int[KINDS + heard.length - 1];
        int before = heard[0];
        features[0] = before < 0 ? vocabulary.startNote() : notes[before];
        features[1] = before < 0 ? vocabulary.startDuration() : passage.durations()[before];
        features[2] = passage.voices()[event];
        features[3] = passage.positions()[event];
        features[4] = passage.remaining()[event];
        for (int voice = 1; voice < heard.length; voice++) {
            features[KINDS - 1 + voice] = heard[voice] < 0 ? vocabulary.startNote() : notes[heard[voice]];
        }
        return features;
    }

    /// The index of a place so many quarters after its bar began.
    public static int position(double quarters) {
        return Math.clamp((long) Math.floor(quarters * 4 + NEARLY), 0, POSITIONS - 1);
    }

    /// The index of so many quarters that remain.
    public static int remaining(double quarters) {
        return Math.clamp((long) Math.ceil(quarters * 4 - NEARLY), 0, REMAINING - 1);
    }

    private static final double NEARLY = 1e-6;
}
