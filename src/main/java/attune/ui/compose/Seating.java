package attune.ui.compose;

import attune.music.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the tracks of the voices: by what they are called, or by their order where there are just as many.
///
/// @param tracks of the piece
record Seating(List<Track> tracks, VoiceSet voices) {
    /// The seats of a harmony to this melody, which alone is locked.
    List<Seat> of(int melody) {
        List<Integer> found = inOrder() ? IntStream.range(0, tracks.size()).boxed().toList() : byName();
        int sung = found.indexOf(melody);
        List<Seat> seats = new ArrayList<>();
        for (int voice = 0; voice < voices.size(); voice++) {
            boolean isMelody = sung < 0 ? voice == 0 : voice == sung;
            int track = isMelody && isPitched(melody) ? melody : found.get(voice);
            seats.add(new Seat(voice, voices.names().get(voice), track, isMelody));
        }
        return seats;
    }

    /// Seats that lost their tracks, or whose tracks came, as names tell.
    List<Seat> renewed(List<Seat> seats) {
        Set<Integer> taken = new HashSet<>();
        List<Integer> named = byName();
        List<Seat> renewed = new ArrayList<>();
        for (Seat seat : seats) {
            int track = isPitched(seat.track()) ? seat.track() : named.get(seat.voice());
            renewed.add(seat.on(track == Seat.NEW || taken.add(track) ? track : Seat.NEW));
        }
        return renewed;
    }

    private boolean inOrder() {
        return tracks.size() == voices.size() && tracks.stream().noneMatch(Track::isPercussion);
    }

    private List<Integer> byName() {
        return voices.names().stream().map(name -> IntStream.range(0, tracks.size())
                .filter(track -> isPitched(track) && tracks.get(track).name().strip().equalsIgnoreCase(name))
                .findFirst().orElse(Seat.NEW)).toList();
    }

    private boolean isPitched(int track) {
        return track >= 0 && track < tracks.size() && !tracks.get(track).isPercussion();
    }
}
