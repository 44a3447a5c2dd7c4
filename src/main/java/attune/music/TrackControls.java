package attune.music;

import java.util.List;

/// How loud and where in the room a track begins.
///
/// What is said before the first note counts as said at the start: files often spread it over the first ticks.
public final class TrackControls {
    private TrackControls() {}

    /// Controller 7 as the first note finds it, 0–127; 100 where nothing is said.
    public static int volume(Track track) {
        return initial(track, ControllerLane.VOLUME);
    }

    /// Controller 10 as the first note finds it, 0 (left) to 127 (right); 64 where nothing is said.
    public static int pan(Track track) {
        return initial(track, ControllerLane.PAN);
    }

    /// The value of a lane as the first note finds it.
    public static int initial(Track track, ControllerLane lane) {
        return lane.valueAt(track, firstStart(track));
    }

    /// The track with another value of the lane at its start; what the lane held up to the first note goes.
    public static Track withInitial(Track track, ControllerLane lane, int value) {
        long first = firstStart(track);
        TickRange before = new TickRange(0, first + 1);
        return lane.replaced(track, before, List.of(lane.event(0, lane.fit(value))));
    }

    private static long firstStart(Track track) {
        return track.notes().isEmpty() ? 0 : track.notes().getFirst().tick();
    }
}
