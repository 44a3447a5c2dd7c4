package attune.generate;

import java.util.BitSet;
import java.util.Optional;

/// The note tokens that may come next.
///
/// @param instead what sounds whatever the token says, where no token has room
/// @param rests whether there is nothing but a rest because no note has room
record NoteChoice(BitSet notes, Optional<int[]> instead, boolean rests) {
    static NoteChoice of(BitSet notes) {
        return new NoteChoice(notes, Optional.empty(), false);
    }
}
