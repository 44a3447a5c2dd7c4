package attune.model.evaluation;

import static attune.model.evaluation.TokenValues.NONE;

import java.util.List;

/// A pair as a written event sees it that is about to begin: all numbers are of what was there before it, or is given.
final class HarmonyMoment {
    private static final int BEAT = 4;
    /// Stands for no pitch where pitches are told as distances.
    private static final int NOWHERE = 1_000;
    private final PassageTimes times;
    private final GivenMelody melody;
    private final Neighbours neighbours;
    private final int event;
    private final long now;
    private final int own;

    HarmonyMoment(PassageTimes times, GivenMelody melody, List<Neighbours> neighbours, int event) {
        this.times = times;
        this.melody = melody;
        this.event = event;
        this.neighbours = neighbours.get(voice());
        this.now = times.start(event);
        this.own = times.before(event);
    }

    int voice() {
        return times.pair().written().voices()[event];
    }

    /// Sixteenths since the beat began, 0–3.
    int beat() {
        return times.pair().written().positions()[event] % BEAT;
    }

    KeyGuess key() {
        return melody.key();
    }

    /// The melody's note that sounds, or one so many after or before it.
    int melody(int step) {
        return melody.pitch(melody.at(now) + step);
    }

    /// The length of the melody's note that sounds, or of one so many after it.
    int melodyLength(int step) {
        return melody.length(melody.at(now) + step);
    }

    /// How long ago the melody's note began.
    int melodyAge() {
        return (int) Math.max(0, now - melody.start(melody.at(now)));
    }

    /// How long the melody's note goes on.
    int melodyLeft() {
        return (int) (melody.end(melody.at(now)) - now);
    }

    /// What the melody had as the voice's own note before began.
    int melodyThen() {
        return own == NONE ? NONE : melody.pitch(melody.at(times.start(own)));
    }

    /// The voice's own note before, or the one before that.
    int own(int back) {
        return times.pitch(back == 1 ? own : times.before(own));
    }

    /// How long the voice's own note before was; 0 where there was none.
    int ownLength() {
        return length(own);
    }

    /// Whether it is the same note again.
    boolean isRepeated(int pitch) {
        return pitch == own(1);
    }

    /// The last note of the near voice, which sounds or has just ended.
    int near() {
        return times.pitch(latest(neighbours.near()));
    }

    int far() {
        return times.pitch(latest(neighbours.far()));
    }

    /// What the near voice had as the voice's own note before began.
    int nearThen() {
        return own == NONE ? NONE : times.pitch(times.sounding(latest(neighbours.near()), times.start(own)));
    }

    /// 0: the near voice has come to its end here; 1: its note begins here; 2: it is held.
    int nearState() {
        return state(latest(neighbours.near()));
    }

    int farState() {
        return state(latest(neighbours.far()));
    }

    /// How long the note of the near voice goes on; [TokenValues#NONE] where none sounds.
    int nearLeft() {
        int note = times.sounding(latest(neighbours.near()), now);
        return note == NONE ? NONE : (int) (times.end(note) - now);
    }

    /// How long the last note of the far voice is; 0 for none.
    int farLength() {
        return length(latest(neighbours.far()));
    }

    private int latest(int voice) {
        return voice == NONE ? NONE : times.latest(event, voice);
    }

    private int state(int note) {
        if (times.sounding(note, now) == NONE) {
            return 0;
        }
        return times.start(note) == now ? 1 : 2;
    }

    private int length(int note) {
        return note == NONE ? 0 : (int) (times.end(note) - times.start(note));
    }

    /// How far a pitch lies above another one; a number of its own for no pitch.
    static int above(int pitch, int reference) {
        return pitch == NONE ? NOWHERE : pitch - reference;
    }
}
