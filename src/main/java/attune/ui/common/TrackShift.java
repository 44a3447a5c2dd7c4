package attune.ui.common;

import attune.music.Track;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where the tracks of a piece went when a step added or removed some.
record TrackShift(List<Track> before, List<Track> now) {
    /// The new index of a track: of the very same one but for its colour, or else of one at its place by its name; empty where it is gone.
    OptionalInt of(int index) {
        if (before.size() == now.size() || index >= before.size()) {
            return OptionalInt.of(index);
        }
        Track track = before.get(index);
        OptionalInt same = IntStream.range(0, now.size()).filter(place -> isSame(now.get(place), track)).findFirst();
        boolean stayed = index < now.size() && now.get(index).name().equals(track.name());
        return same.isEmpty() && stayed ? OptionalInt.of(index) : same;
    }

    Set<Integer> of(Set<Integer> indices) {
        return indices.stream().flatMap(index -> of(index.intValue()).stream().boxed())
                .collect(Collectors.toUnmodifiableSet());
    }

    @SuppressWarnings("ReferenceEquality") // two voices may be equal note by note
    private static boolean isSame(Track one, Track other) {
        return one == other || one.notes() == other.notes() && one.name().equals(other.name())
                && one.channel() == other.channel() && one.program() == other.program();
    }
}
