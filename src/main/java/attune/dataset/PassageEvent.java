package attune.dataset;

import attune.music.TickRange;
import java.util.Comparator;

/// An event of a voice as a passage has it, cut at the passage's ends: from when to when, in ticks of the piece, and its tokens.
///
/// @param index of the event in its voice
/// @param known whether both tokens are in the vocabulary; their nearest relatives stand for those that are not
record PassageEvent(int voice, int index, long tick, long end, int note, int duration, boolean known) {
    /// As given events are read: by their starts, of those that start together the highest voice first.
    static final Comparator<PassageEvent> READING = Comparator.comparingLong(PassageEvent::tick)
            .thenComparingInt(PassageEvent::voice);

    /// A part of the event, which counts as unknown: it is not what is written there.
    PassageEvent part(TickRange part, Lengths lengths) {
        return new PassageEvent(voice, index, part.start(), part.end(), note, lengths.of(part.length()).token(), false);
    }
}
