package attune.model.evaluation;

import static attune.model.evaluation.TokenValues.NONE;

import java.util.List;

/// The melody that is harmonised: the highest voice that is given.
final class GivenMelody {
    private final PassageTimes times;
    private final List<Integer> events;
    private final KeyGuess key;

    GivenMelody(PassageTimes times) {
        this.times = times;
        int voice = 0;
        while (times.given(voice).isEmpty()) {
            voice++;
        }
        this.events = times.given(voice);
        this.key = guess();
    }

    private KeyGuess guess() {
        double[] lengths = new double[12];
        for (int event : events) {
            int pitch = times.givenPitch(event);
            if (pitch != NONE) {
                lengths[pitch % lengths.length] += times.givenEnd(event) - times.givenStart(event);
            }
        }
        return KeyGuess.of(lengths);
    }

    KeyGuess key() {
        return key;
    }

    /// Which of its notes, from 0, sounds at this time; the last one from its start on, the first before any.
    int at(long time) {
        int low = 0;
        int high = events.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (times.givenStart(events.get(middle)) <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The pitch of one of its notes; [TokenValues#NONE] for a rest and outside the melody.
    int pitch(int note) {
        return note < 0 || note >= events.size() ? NONE : times.givenPitch(events.get(note));
    }

    /// How long one of its notes lasts; 0 outside the melody.
    int length(int note) {
        return note < 0 || note >= events.size() ? 0 : (int) (end(note) - start(note));
    }

    long start(int note) {
        return times.givenStart(events.get(note));
    }

    long end(int note) {
        return times.givenEnd(events.get(note));
    }
}
