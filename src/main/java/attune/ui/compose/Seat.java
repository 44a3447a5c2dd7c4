package attune.ui.compose;

/// A voice of a harmony, and where it sits in the piece.
///
/// @param voice from 0, the highest
/// @param name such as `Tenor`
/// @param track the index of its track, or [#NEW] for a track that will be made
/// @param locked whether it stays as it is and is given to the network
record Seat(int voice, String name, int track, boolean locked) {
    static final int NEW = -1;

    boolean isNew() {
        return track == NEW;
    }

    Seat on(int newTrack) {
        return new Seat(voice, name, newTrack, locked);
    }

    Seat locked(boolean newLocked) {
        return new Seat(voice, name, track, newLocked);
    }
}
