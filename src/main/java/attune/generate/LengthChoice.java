package attune.generate;

import java.util.BitSet;

/// The duration tokens that an event may have.
///
/// @param cut how long the event lasts whatever its token says; 0 where it lasts as its token says
record LengthChoice(BitSet durations, long cut) {
    boolean isCut() {
        return cut > 0;
    }
}
