package attune.notation;

import attune.music.Note;

/// A note where it is to be written, in [Units].
record Placed(long start, long end, Note source) {
    int pitch() {
        return source.pitch();
    }

    Placed withEnd(long newEnd) {
        return new Placed(start, newEnd, source);
    }
}
