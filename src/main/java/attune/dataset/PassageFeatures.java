package attune.dataset;

import java.util.Arrays;

/// What a network is told of each event of a passage, as one index a kind; the one place that knows their order, for training and for writing.
///
/// A given event: note, duration, voice, position in the bar, what remains. An event that is to be written: the note and the duration
/// that its voice had before (START where there was none), its voice, its position, what remains; then for each voice the note that
/// sounds there (START for none), whether it was written or given; then for each how long that goes on. So what a written event is itself
/// stands in none of its features.
public final class PassageFeatures {
    /// Positions in a bar that are told apart, in sixteenths; later ones count as the last.
    public static final int POSITIONS = 64;
    /// Sixteenths that remain, from 0 on; more count as the most.
    public static final int REMAINING = 129;
    /// Sixteenths that a note goes on, from 0 on; more count as the most.
    public static final int GOES_ON = 17;
    /// Places of a given event beside the one that has begun last: so many events before it, it, so many after it; farther ones count as the
    /// outermost.
    public static final int PLACES = 33;
    /// Which kind tells what remains, for given events and for those to be written.
    public static final int REMAINING_KIND = 4;
    private static final int KINDS = 5;
    private static final int NONE = -1;
    private static final int SIXTEENTHS = 4; // in a quarter
    private static final double NEARLY = 1e-6;

    private PassageFeatures() {}

    /// How many indices each kind of a given event has.
    public static int[] givenSizes(Vocabulary vocabulary, int voices) {
        return new int[]{vocabulary.notes().size(), vocabulary.durations().size(), voices, POSITIONS, REMAINING};
    }

    /// How many indices each kind of an event that is to be written has.
    public static int[] writtenSizes(Vocabulary vocabulary, int voices) {
        int[] sizes = new int[KINDS + 2 * voices];
        System.arraycopy(givenSizes(vocabulary, voices), 0, sizes, 0, KINDS);
        Arrays.fill(sizes, KINDS, KINDS + voices, vocabulary.notes().size());
        Arrays.fill(sizes, KINDS + voices, sizes.length, GOES_ON);
        return sizes;
    }

    /// The features of a given event.
    public static int[] given(EncodedPassage passage, int event) {
        return new int[]{passage.notes()[event], passage.durations()[event], passage.voices()[event],
            passage.positions()[event], passage.remaining()[event]};
    }

    /// The features of an event that is to be written.
    ///
    /// @param given what is read; for a harmony it sounds along with what is written
    /// @param heard as [PassagePair] has it for this event
    /// @param notes the note of each written event as this one hears it: those of the passage, or what a network made of them
    public static int[] written(EncodedPassage given, EncodedPassage passage, int event, int[] heard, int[] notes,
            Vocabulary vocabulary) {
        int voices = heard.length - 1;
        int[] features = new int[KINDS + 2 * voices];
        int before = heard[0];
        int remaining = passage.remaining()[event];
        features[0] = before < 0 ? vocabulary.startNote() : notes[before];
        features[1] = before < 0 ? vocabulary.startDuration() : passage.durations()[before];
        features[2] = passage.voices()[event];
        features[3] = passage.positions()[event];
        features[REMAINING_KIND] = remaining;
        for (int voice = 0; voice < voices; voice++) {
            int sounds = heard[1 + voice];
            int read = sounds >= 0 || voice == features[2] ? NONE : sounding(given, voice, remaining);
            features[KINDS + voice] = sounds >= 0
                    ? notes[sounds]
                    : read >= 0 ? given.notes()[read] : vocabulary.startNote();
            features[KINDS + voices + voice] = sounds >= 0
                    ? goesOn(passage, sounds, remaining, vocabulary)
                    : read >= 0 ? goesOn(given, read, remaining, vocabulary) : 0;
        }
        return features;
    }

    /// The index of a given event's place beside the one that has begun last.
    public static int place(int event, int begun) {
        return Math.clamp(event - begun + PLACES / 2, 0, PLACES - 1);
    }

    /// The given event of a voice that sounds where so many sixteenths remain: the last that has begun by then.
    private static int sounding(EncodedPassage given, int voice, int remaining) {
        int last = NONE;
        for (int event = 0; event < given.size() && given.remaining()[event] >= remaining; event++) {
            last = given.voices()[event] == voice ? event : last;
        }
        return last;
    }

    /// For how many sixteenths more an event sounds where so many remain.
    private static int goesOn(EncodedPassage passage, int event, int remaining, Vocabulary vocabulary) {
        double gone = passage.remaining()[event] - remaining;
        double left = vocabulary.quarters(passage.durations()[event]) * SIXTEENTHS - gone;
        return Math.clamp((long) Math.ceil(left - NEARLY), 0, GOES_ON - 1);
    }

    /// The index of a place so many quarters after its bar began.
    public static int position(double quarters) {
        return Math.clamp((long) Math.floor(quarters * 4 + NEARLY), 0, POSITIONS - 1);
    }

    /// The index of so many quarters that remain.
    public static int remaining(double quarters) {
        return Math.clamp((long) Math.ceil(quarters * 4 - NEARLY), 0, REMAINING - 1);
    }
}
