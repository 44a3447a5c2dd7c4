package attune.ui.pianoroll;

import attune.music.ChordName;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Names the harmony beat by beat, for the row below the bar numbers.
final class ChordRow {
    /// A chord's name where it begins.
    record Place(long tick, String name) {}

    private ChordRow() {}

    /// The chords of a stretch of bars; a chord that goes on is not named again before the next bar line.
    ///
    /// @param indexes one a track of the score; drums are left out
    static List<Place> of(Score score, List<NoteIndex> indexes, TickRange bar) {
        long beat = score.meter().signatureAt(bar.start()).beatTicks(score.ticksPerQuarter());
        List<Place> places = new ArrayList<>();
        for (long tick = bar.start(); tick < bar.end(); tick += beat) {
            String name = ChordName.of(sounding(score.tracks(), indexes, tick, beat), score.keyAt(tick).sharps())
                    .orElse("");
            if (!name.isEmpty() && (places.isEmpty() || !places.getLast().name().equals(name))) {
                places.add(new Place(tick, name));
            }
        }
        return places;
    }

    /// What is heard through the first half of the beat: a passing note on its second half does not rename it.
    private static Set<Integer> sounding(List<Track> tracks, List<NoteIndex> indexes, long tick, long beat) {
        Set<Integer> pitches = new TreeSet<>();
        for (int track = 0; track < indexes.size(); track++) {
            if (!tracks.get(track).isPercussion()) {
                indexes.get(track).forEachIn(tick, tick + 1 + beat / 8, note -> {
                    if (pitches.size() < 24 && note.end() > tick + beat / 4) {
                        pitches.add(note.pitch());
                    }
                });
            }
        }
        return pitches;
    }
}
