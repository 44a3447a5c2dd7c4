package attune.model.evaluation;

import static attune.model.evaluation.TokenValues.NONE;

import attune.dataset.EncodedPassage;
import attune.dataset.PassagePair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A pair in time: when each event starts, and which one a voice has there. Times are parts of a quarter from the start of each passage.
///
/// Starts follow from the lengths of the events before, for a voice has no gaps. Where a length was unknown and its nearest relative
/// stands for it, what follows in that voice is as much out of place.
final class PassageTimes {
    private final PassagePair pair;
    private final TokenValues tokens;
    private final long[] starts;
    private final int[] before;
    private final int[][] latest;
    private final List<List<Integer>> givenByVoice = new ArrayList<>();
    private final long[] givenStarts;

    PassageTimes(PassagePair pair, TokenValues tokens) {
        this.pair = pair;
        this.tokens = tokens;
        int voices = pair.heard()[0].length - 1;
        this.starts = starts(pair.written(), voices);
        this.givenStarts = starts(pair.given(), voices);
        this.before = new int[starts.length];
        this.latest = new int[starts.length][];
        follow(voices);
        for (int voice = 0; voice < voices; voice++) {
            givenByVoice.add(new ArrayList<>());
        }
        for (int event = 0; event < givenStarts.length; event++) {
            givenByVoice.get(pair.given().voices()[event]).add(event);
        }
    }

    private long[] starts(EncodedPassage passage, int voices) {
        long[] result = new long[passage.size()];
        long[] ends = new long[voices];
        for (int event = 0; event < result.length; event++) {
            int voice = passage.voices()[event];
            result[event] = ends[voice];
            ends[voice] += tokens.length(passage.durations()[event]);
        }
        return result;
    }

    private void follow(int voices) {
        int[] last = new int[voices];
        Arrays.fill(last, NONE);
        for (int event = 0; event < starts.length; event++) {
            latest[event] = last.clone();
            before[event] = last[pair.written().voices()[event]];
            last[pair.written().voices()[event]] = event;
        }
    }

    PassagePair pair() {
        return pair;
    }

    TokenValues tokens() {
        return tokens;
    }

    int voices() {
        return givenByVoice.size();
    }

    /// The events of a given voice in order; none where the voice is written.
    List<Integer> given(int voice) {
        return givenByVoice.get(voice);
    }

    long givenStart(int event) {
        return givenStarts[event];
    }

    long givenEnd(int event) {
        return givenStarts[event] + tokens.length(pair.given().durations()[event]);
    }

    /// When a written event starts.
    long start(int event) {
        return starts[event];
    }

    long end(int event) {
        return starts[event] + tokens.length(pair.written().durations()[event]);
    }

    /// The written event that its own voice had before this one, or [TokenValues#NONE].
    int before(int event) {
        return event == NONE ? NONE : before[event];
    }

    /// The last event that a voice has written by the time that this one is written, or [TokenValues#NONE].
    int latest(int event, int voice) {
        return latest[event][voice];
    }

    /// Of an event and those that its voice had before, the one that sounds at this time, or [TokenValues#NONE].
    int sounding(int event, long time) {
        int at = event;
        while (at != NONE && starts[at] > time) {
            at = before[at];
        }
        return at != NONE && time < end(at) ? at : NONE;
    }

    /// The pitch of a written event; [TokenValues#NONE] for a rest and for none.
    int pitch(int event) {
        return event == NONE ? NONE : tokens.pitch(pair.written().notes()[event]);
    }

    /// The pitch of a given event; [TokenValues#NONE] for a rest and for none.
    int givenPitch(int event) {
        return event == NONE ? NONE : tokens.pitch(pair.given().notes()[event]);
    }
}
